// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.Map;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedConstruct;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.figure.Figure;

/** What people call the constructs, instruments and assessments of a comparison, and how they read its figures. */
final class ComparedLabels {

    private final Comparison comparison;
    private final Map<String, ComparedAssessment> assessments;
    private final boolean severalPartnerships;

    ComparedLabels(Comparison comparison) {
        this.comparison = comparison;
        assessments = comparison.assessments().stream()
                .collect(Collectors.toMap(ComparedAssessment::id, each -> each, (first, second) -> first));
        severalPartnerships = comparison.assessments().stream().map(ComparedAssessment::partnership).distinct()
                .count() > 1;
    }

    /** The figure with its interval and the number of answers, or why there is none. */
    static String text(Figure figure, int n) {
        if (figure.value().isEmpty()) {
            return figure.absence().map(each -> each.text()).orElse(Messages.get("value.none"));
        }
        double value = figure.value().getAsDouble();
        return figure.interval().map(range -> Messages.get("figure.interval", value, range.low(), range.high(), n))
                .orElseGet(() -> Messages.get("figure.plain", value, n));
    }

    String construct(String code) {
        return comparison.construct(code).map(ComparedConstruct::label).orElse(code);
    }

    /** The instrument of an assessment. */
    String instrumentOf(String assessment) {
        return instrument(assessments.get(assessment).instrument());
    }

    String instrument(String reference) {
        return comparison.instrumentName(reference);
    }

    static String edition(String reference) {
        return reference.substring(reference.indexOf('@') + 1);
    }

    String partnership(String assessment) {
        return assessments.get(assessment).partnershipName();
    }

    String wave(String assessment) {
        return assessments.get(assessment).wave();
    }

    /** Instrument and wave of an assessment. */
    String name(String assessment) {
        return Messages.get("compared.name", instrument(assessments.get(assessment).instrument()), wave(assessment));
    }

    /** With the partnership where there are several. */
    String fullName(String assessment) {
        return severalPartnerships
                ? Messages.get("compared.full", partnership(assessment), instrument(assessments.get(assessment)
                        .instrument()), wave(assessment)) : name(assessment);
    }
}
