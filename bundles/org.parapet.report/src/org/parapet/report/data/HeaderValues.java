// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.parapet.report.model.Answered;
import org.parapet.report.model.ReportHeader;

/** The parameters and data sets that every report has. */
final class HeaderValues {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Messages.LANGUAGE);

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Messages.LANGUAGE);

    private static final int LONGEST_RUNNING_HEAD = 75;

    private final ReportHeader header;

    HeaderValues(ReportHeader header) {
        this.header = header;
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new TreeMap<>();
        values.put("reportTitle", header.reportTitle());
        values.put("partnership", header.partnership());
        values.put("subtitle", Messages.get("subtitle", header.instrument().title(), header.wave()));
        values.put("runningHead", shortened(header.partnership()));
        values.put("footer", Messages.get("footer", header.instrument().title(), header.instrument().edition(),
                header.instrument().fidelity()));
        values.put("sampleNotice", header.sampleNotice().orElse(""));
        values.put("hideSampleNotice", header.sampleNotice().isEmpty());
        values.put("instrument", header.instrument().title());
        values.put("edition", header.instrument().edition());
        values.put("fidelity", header.instrument().fidelity());
        values.put("fidelityNote", header.instrument().fidelityNote().orElse(""));
        values.put("hideFidelityNote", header.instrument().fidelityNote().isEmpty());
        values.put("source", header.instrument().source());
        values.put("rights", header.instrument().rights());
        values.put("wave", header.wave());
        values.put("assessed", assessed().orElse(""));
        values.put("hideAssessed", assessed().isEmpty());
        values.put("participants", header.participants());
        values.put("prepared", DATE.format(header.prepared()));
        values.put("product", header.product());
        return values;
    }

    Map<String, List<? extends Record>> dataSets() {
        Map<String, List<? extends Record>> sets = new TreeMap<>();
        sets.put("respondents", header.respondents().stream().map(count -> new RespondentRow(count.grouping(),
                count.name(), count.participants(), count.participants().isPresent()
                        ? Integer.toString(count.participants().getAsInt()) : Messages.get("participants.hidden"),
                count.note())).toList());
        sets.put("about", about());
        sets.put("howToRead", paragraphs(header.howToRead()));
        return sets;
    }

    private List<FactRow> about() {
        List<FactRow> rows = new ArrayList<>();
        rows.add(fact("instrument", header.instrument().title()));
        rows.add(fact("edition", header.instrument().edition()));
        rows.add(fact("fidelity", header.instrument().fidelity()));
        rows.add(fact("source", header.instrument().source()));
        rows.add(fact("rights", header.instrument().rights()));
        rows.add(fact("wave", header.wave()));
        assessed().ifPresent(dates -> rows.add(fact("assessed", dates)));
        rows.add(fact("prepared", DATE.format(header.prepared())));
        rows.add(fact("product", header.product()));
        return rows;
    }

    private static FactRow fact(String label, String value) {
        return new FactRow(Messages.get("about." + label), value);
    }

    /** A name that fits into one line at the head of a page. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_RUNNING_HEAD ? name
                : name.substring(0, LONGEST_RUNNING_HEAD - 1).stripTrailing() + "\u2026";
    }

    static List<ParagraphRow> paragraphs(List<String> texts) {
        List<ParagraphRow> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(new ParagraphRow(rows.size() + 1, text));
        }
        return rows;
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    static String answered(Answered answered) {
        return answered.answered() == 0 ? Messages.get("answered.none")
                : Messages.get("answered", answered.answered(), answered.participants());
    }

    private Optional<String> assessed() {
        Optional<String> from = header.assessedFrom().map(HeaderValues::date);
        Optional<String> to = header.assessedTo().map(HeaderValues::date);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            return Optional.of(Messages.get("date.range", from.get(), to.get()));
        }
        return from.or(() -> to);
    }

    /**
     * A paragraph of running text.
     *
     * @param number its place, from 1
     * @param text the paragraph
     */
    public record ParagraphRow(int number, String text) {
    }

    /**
     * A fact about the assessment.
     *
     * @param label what the fact is
     * @param value the fact
     */
    public record FactRow(String label, String value) {
    }

    /**
     * How many people of an organisation or role took part.
     *
     * @param grouping what people are counted by
     * @param name the organisation or role
     * @param participants how many; empty when hidden
     * @param text the number or the word for a hidden one
     * @param note why it is hidden
     */
    public record RespondentRow(String grouping, String name, OptionalInt participants, String text,
            Optional<String> note) {
    }
}
