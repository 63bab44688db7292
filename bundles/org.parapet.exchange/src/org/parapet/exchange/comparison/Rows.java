// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.StatementCell;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.LooseAnswers;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedGroup;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;

/** The data behind a comparison as tidy rows: one for each answer, one for each figure. */
final class Rows {

    /**
     * Takes rows. A cell is a {@code String} or a {@code Number}; empty texts stand for nothing.
     */
    @FunctionalInterface
    interface Sink {
        void row(List<Object> cells) throws IOException;
    }

    static final List<String> ANSWER_COLUMNS = List.of("participant", "partnership", "partnership_name", "assessment",
            "instrument", "edition", "wave", "wave_order", "organisation", "role", "item", "scale", "option",
            "option_label", "score", "pomp");
    static final String COMMENT_COLUMN = "comment";
    static final List<String> FIGURE_COLUMNS = List.of("construct", "partnership", "partnership_name", "assessment",
            "instrument", "wave", "group_kind", "group", "item", "scale", "figure", "value", "interval_low",
            "interval_high", "interval_level", "probability", "n", "blank", "absence", "caveats", "seed");

    private Rows() {
    }

    static void answers(ComparisonData data, boolean comments, Sink sink) throws IOException {
        for (ProtectedAssessment assessment : data.assessments()) {
            Map<String, String> organisations = names(assessment.organisations());
            Map<String, String> roles = names(assessment.roles());
            for (ProtectedRespondent respondent : assessment.respondents()) {
                for (Question question : assessment.questionnaire().questions()) {
                    int choice = respondent.choice(question.index());
                    String comment = respondent.notes().getOrDefault(question.index(), "");
                    if (choice >= 0 || comments && !comment.isEmpty()) {
                        sink.row(row(assessment.identity(), respondent.code(),
                                organisations.getOrDefault(respondent.organisation(), ""),
                                roles.getOrDefault(respondent.role(), ""), question, choice, comments, comment));
                    }
                }
            }
            for (LooseAnswers loose : assessment.loose()) {
                Question question = assessment.questionnaire().questions().get(loose.question());
                int[] counts = loose.counts();
                for (int choice = 0; choice < counts.length; choice++) {
                    for (int i = 0; i < counts[choice]; i++) {
                        sink.row(row(assessment.identity(), "", joined(loose.organisations(), organisations),
                                joined(loose.roles(), roles), question, choice, comments, ""));
                    }
                }
            }
        }
    }

    private static Map<String, String> names(List<ProtectedGroup> groups) {
        return groups.stream().collect(Collectors.toMap(ProtectedGroup::id, each -> String.join(" + ", each.names())));
    }

    private static String joined(Iterable<String> keys, Map<String, String> names) {
        List<String> known = new ArrayList<>();
        keys.forEach(key -> {
            if (names.containsKey(key)) {
                known.add(names.get(key));
            }
        });
        return String.join(" + ", known);
    }

    private static List<Object> row(AssessmentIdentity identity, String participant, String organisation, String role,
            Question question, int choice, boolean comments, String comment) {
        List<Object> cells = new ArrayList<>(List.of(participant, identity.partnership(), identity.partnershipName(),
                identity.assessment(), identity.instrument(), identity.edition(), identity.wave(),
                identity.waveOrder(), organisation, role, question.item(),
                question.oneOfSeveral() ? question.scale() : ""));
        if (choice >= 0) {
            Choice chosen = question.choices().get(choice);
            OptionalDouble pomp = PercentOfMaximum.of(chosen.score(), question.lowestScore(), question.highestScore());
            cells.addAll(List.of(chosen.code(), chosen.label(), chosen.score(),
                    pomp.isPresent() ? (Object) pomp.getAsDouble() : ""));
        } else {
            cells.addAll(List.of("", "", "", ""));
        }
        if (comments) {
            cells.add(comment);
        }
        return cells;
    }

    static void figures(Comparison comparison, Sink sink) throws IOException {
        Map<String, ComparedAssessment> assessments = new TreeMap<>();
        comparison.assessments().forEach(each -> assessments.put(each.id(), each));
        for (ConstructCell cell : comparison.cells()) {
            ComparedAssessment assessment = Objects.requireNonNull(assessments.get(cell.assessment()));
            for (Figure figure : List.of(cell.pomp(), cell.spread(), cell.agreement())) {
                sink.row(row(cell.construct(), assessment, assessment.wave(), cell.group(), "", "", figure));
            }
            for (StatementCell statement : cell.statements()) {
                for (Figure figure : List.of(statement.pomp(), statement.agreement())) {
                    sink.row(row(cell.construct(), assessment, assessment.wave(), cell.group(), statement.item(),
                            statement.scale(), figure));
                }
            }
        }
        for (ConstructChange change : comparison.changes()) {
            ComparedAssessment later = Objects.requireNonNull(assessments.get(change.later()));
            String waves = Objects.requireNonNull(assessments.get(change.earlier())).wave() + " > " + later.wave();
            for (Figure figure : List.of(change.difference(), change.test())) {
                sink.row(row(change.construct(), later, waves, change.group(), "", "", figure));
            }
        }
    }

    private static List<Object> row(String construct, ComparedAssessment assessment, String wave, Group group,
            String item, String scale, Figure figure) {
        List<Object> cells = new ArrayList<>(List.of(construct, assessment.partnership(), assessment.partnershipName(),
                assessment.id(), assessment.instrument(), wave, Codes.of(group.kind()), group.label(), item, scale,
                figure.method().code()));
        cells.add(number(figure.value()));
        cells.add(figure.interval().isPresent() ? ComparisonJson.rounded(figure.interval().get().low()).doubleValue()
                : "");
        cells.add(figure.interval().isPresent() ? ComparisonJson.rounded(figure.interval().get().high()).doubleValue()
                : "");
        cells.add(figure.interval().isPresent() ? figure.interval().get().level() : "");
        cells.add(number(figure.probability()));
        cells.add(figure.n());
        cells.add(figure.exclusions().blank());
        cells.add(figure.absence().map(each -> each.reason().code()).orElse(""));
        cells.add(figure.caveats().stream().map(Caveat::code).collect(Collectors.joining(" ")));
        cells.add(figure.seed().isPresent() ? (Object) figure.seed().getAsLong() : "");
        return cells;
    }

    private static Object number(OptionalDouble number) {
        return number.isPresent() ? ComparisonJson.rounded(number.getAsDouble()).doubleValue() : "";
    }
}
