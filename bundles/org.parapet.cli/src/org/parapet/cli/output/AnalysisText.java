// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.analysis.result.SectionResult;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;

/** Prints results as tables. */
public final class AnalysisText {

    private final PrintWriter writer;

    /**
     * Text on a writer.
     *
     * @param writer where
     */
    public AnalysisText(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints the results of an assessment.
     *
     * @param instrument its instrument
     * @param result its results
     */
    public void print(Instrument instrument, AssessmentResult result) {
        writer.println(Messages.get("analyse.heading", instrument.getTitle(), result.instrument(), result.edition(),
                result.wave(), instrument.getFidelity().getLiteral()));
        writer.println(Messages.get("analyse.participants", result.participants(), result.blankResponses()));
        Map<String, String> kinds = new HashMap<>();
        for (FindingKind kind : instrument.getFindingKinds()) {
            kinds.put(kind.getCode(), kind.getLabel());
        }
        TextTable items = new TextTable().row(Messages.get("analyse.item"), Messages.get("analyse.answered"),
                Messages.get("analyse.pomp"), Messages.get("analyse.agreement"), Messages.get("analyse.findings"));
        for (ItemResult item : result.items()) {
            items.row(item.oneOfSeveral() ? item.code() + ' ' + item.scale() : item.code(),
                    Messages.get("analyse.answeredOf", item.answered(), item.participants()), number(item.pomp(), 1),
                    number(item.agreement(), 2),
                    item.findingKinds().stream().map(kind -> kinds.getOrDefault(kind, kind))
                            .collect(Collectors.joining(", ")));
        }
        items.print(writer);
        writer.println();
        TextTable sections = new TextTable();
        for (SectionResult section : result.sections()) {
            sections.row(Messages.get("analyse.section", section.code()), number(section.pomp(), 1));
        }
        sections.row(Messages.get("analyse.total", result.total().basis().getLiteral()),
                number(result.total().pomp(), 1));
        sections.print(writer);
        for (ScoreResult score : result.scores()) {
            writer.println(Messages.get("analyse.score", score.label(), number(score.mean(), 2),
                    number(OptionalDouble.of(score.minimum()), 0), number(OptionalDouble.of(score.maximum()), 0),
                    score.n(), score.participants()));
        }
        writer.println();
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble());
    }
}
