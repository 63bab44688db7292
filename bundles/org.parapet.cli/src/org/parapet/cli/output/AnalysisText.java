// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.parapet.analysis.figure.PlacedFigure;
import org.parapet.analysis.finding.FindingNames;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.GroupPomp;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.PromptResult;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.analysis.result.SectionResult;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Prints results for people: what was found, then every statement, then the sections, in lines of 100 characters. */
public final class AnalysisText {

    private static final int LINE = 100;
    private static final int LONGEST_FINDING = 34;

    private final PrintWriter writer;
    private final FigureText opened;

    /**
     * Text on a writer.
     *
     * @param writer where
     */
    public AnalysisText(PrintWriter writer) {
        this.writer = writer;
        opened = new FigureText(writer);
    }

    /**
     * Prints the results of an assessment.
     *
     * @param instrument its instrument
     * @param result its results
     * @param figures those that were asked to open; none when nobody asked
     */
    public void print(Instrument instrument, AssessmentResult result, List<PlacedFigure> figures) {
        title(Messages.get(result.wave().isEmpty() ? "analyse.headingWithoutWave" : "analyse.heading",
                instrument.getTitle(), result.wave()), '=');
        writer.println(Messages.get("analyse.instrument", result.instrument(), result.edition(),
                instrument.getFidelity().getLiteral()));
        writer.println(Messages.get("analyse.participants", result.participants(), result.blankResponses()));
        findings(instrument, result);
        result.scores().forEach(this::score);
        if (!result.items().isEmpty()) {
            items(instrument, result);
            sections(instrument, result);
        }
        if (!result.prompts().isEmpty()) {
            prompts(instrument, result);
        }
        if (!figures.isEmpty()) {
            writer.println();
            title(Messages.get("analyse.figures"), '-');
            opened.print(figures);
        }
        writer.println();
    }

    /** Explains the figures; once, below all results. */
    public void explain() {
        writer.println(Messages.get("analyse.explain.pomp"));
        writer.println(Messages.get("analyse.explain.agreement"));
        opened.explain();
    }

    private void findings(Instrument instrument, AssessmentResult result) {
        if (instrument.getFindingKinds().isEmpty()) {
            return;
        }
        String counts = instrument.getFindingKinds().stream().map(kind -> counted(kind, result))
                .collect(Collectors.joining(", "));
        long none = result.items().stream().map(ItemResult::code).distinct()
                .filter(code -> result.items().stream().filter(item -> item.code().equals(code))
                        .allMatch(item -> item.findings().isEmpty())).count();
        writer.println(Messages.get("analyse.findingCounts", counts, none));
    }

    private static String counted(FindingKind kind, AssessmentResult result) {
        long number = result.items().stream().filter(item -> item.findingKinds().contains(kind.getCode())).count();
        return FindingNames.counted(kind, number);
    }

    private void score(ScoreResult score) {
        String limits = Messages.get("analyse.limits", whole(score.minimum()), whole(score.maximum()));
        if (score.n() == 0) {
            writer.println(Messages.get("analyse.noScore", score.label(), limits, score.participants()));
        } else {
            writer.println(Messages.get("analyse.score", score.label(), limits, number(score.mean(), 1),
                    whole(score.lowest().orElseThrow()), whole(score.highest().orElseThrow()), score.n(),
                    score.participants()));
        }
    }

    private void items(Instrument instrument, AssessmentResult result) {
        writer.println();
        title(Messages.get("analyse.items"), '-');
        Map<String, String> texts = texts(instrument);
        TextTable table = new TextTable().right(2, 3, 4).cut(1, LINE).row(Messages.get("analyse.item"),
                Messages.get("analyse.statement"), Messages.get("analyse.answered"), Messages.get("analyse.pomp"),
                Messages.get("analyse.agreement"), Messages.get("analyse.findings"));
        for (ItemResult item : result.items()) {
            table.row(item.oneOfSeveral() ? item.code() + ' ' + item.scale() : item.code(),
                    texts.getOrDefault(item.code(), ""),
                    Messages.get("analyse.answeredOf", item.answered(), item.participants()), number(item.pomp(), 1),
                    number(item.agreement(), 2), kinds(instrument, item.findingKinds()));
        }
        table.print(writer);
    }

    private void prompts(Instrument instrument, AssessmentResult result) {
        writer.println();
        title(Messages.get("analyse.prompts"), '-');
        Map<String, String> texts = texts(instrument);
        TextTable table = new TextTable().right(2).cut(1, LINE).row(Messages.get("analyse.item"),
                Messages.get("analyse.question"), Messages.get("analyse.answered"));
        for (PromptResult prompt : result.prompts()) {
            table.row(prompt.code(), texts.getOrDefault(prompt.code(), ""), prompt.open()
                    ? Messages.get("analyse.open")
                    : Messages.get("analyse.answeredOf", prompt.answered(), prompt.participants()));
        }
        table.print(writer);
    }

    private static Map<String, String> texts(Instrument instrument) {
        Map<String, String> texts = new HashMap<>();
        for (Section section : instrument.getSections()) {
            for (Item item : section.getItems()) {
                texts.put(item.getCode(), String.valueOf(item.getText()).replaceAll("\\s+", " ").strip());
            }
        }
        return texts;
    }

    private static String kinds(Instrument instrument, List<String> codes) {
        return instrument.getFindingKinds().stream().filter(kind -> codes.contains(kind.getCode()))
                .map(kind -> TextTable.shortened(FindingNames.inShort(kind), LONGEST_FINDING))
                .collect(Collectors.joining(", "));
    }

    private void sections(Instrument instrument, AssessmentResult result) {
        if (result.sections().isEmpty()) {
            return;
        }
        writer.println();
        title(Messages.get("analyse.sections"), '-');
        Map<String, String> titles = new HashMap<>();
        instrument.getSections().forEach(section -> titles.put(section.getCode(), section.getTitle()));
        TextTable table = new TextTable().right(2).cut(1, LINE).row(Messages.get("analyse.item"),
                Messages.get("analyse.title"), Messages.get("analyse.pomp"));
        for (SectionResult section : result.sections()) {
            for (GroupPomp figure : section.figures()) {
                table.row(section.code(), onScale(instrument, titles.getOrDefault(section.code(), ""), figure),
                        number(figure.pomp(), 1));
            }
        }
        String total = Messages.get(result.total().basis() == Basis.CONVENTION ? "analyse.total.convention"
                : "analyse.total");
        for (GroupPomp figure : result.total().figures()) {
            table.row("", onScale(instrument, total, figure), number(figure.pomp(), 1));
        }
        table.print(writer);
    }

    private static String onScale(Instrument instrument, String text, GroupPomp figure) {
        return figure.scale().isEmpty() ? text : Messages.get("analyse.onScale", text, instrument.getScales().stream()
                .filter(scale -> scale.getCode().equals(figure.scale())).map(ResponseScale::getTitle)
                .filter(title -> title != null && !title.isBlank()).findFirst().orElse(figure.scale()));
    }

    private void title(String text, char line) {
        writer.println(text);
        writer.println(String.valueOf(line).repeat(Math.min(LINE, text.length())));
    }

    private static String whole(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : number(OptionalDouble.of(value), 1);
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble());
    }
}
