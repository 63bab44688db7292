// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedConstruct;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.ConstructReliability;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.LeftOut;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.analysis.comparison.PartnershipPlace;
import org.parapet.analysis.figure.Figure;
import org.parapet.cli.Messages;

/**
 * Prints comparisons for people, in lines of 100 characters: a table for each construct, then what may be concluded.
 */
public final class ComparisonText {

    private static final int LINE = 100;
    private static final int LONGEST_PARTNERSHIP = 20;

    /** What stands side by side. */
    public enum By {
        /** Each construct in all assessments. */
        CONSTRUCT,
        /** Organisations against each other, for each construct and assessment. */
        ORGANISATION,
        /** What moved between waves. */
        WAVE,
        /** Each partnership among the others. */
        PARTNERSHIP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PrintWriter writer;
    private final Map<String, ComparedAssessment> assessments = new HashMap<>();
    private final Map<String, ConstructCell> wholes = new HashMap<>();
    private boolean severalPartnerships;

    /**
     * Text on a writer.
     *
     * @param writer where
     */
    public ComparisonText(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints a comparison.
     *
     * @param comparison the comparison
     * @param by what stands side by side
     */
    public void print(Comparison comparison, By by) {
        comparison.assessments().forEach(each -> assessments.put(each.id(), each));
        comparison.cells().stream().filter(cell -> cell.group().kind() == Group.Kind.EVERYBODY)
                .forEach(cell -> wholes.put(cell.construct() + '\0' + cell.assessment(), cell));
        List<String> partnerships = comparison.assessments().stream().map(ComparedAssessment::partnershipName)
                .distinct().toList();
        severalPartnerships = partnerships.size() > 1;
        title(severalPartnerships ? Messages.get("compare.heading", comparison.assessments().size(),
                partnerships.size()) : Messages.get("compare.heading.one", comparison.assessments().size(),
                        String.join("", partnerships)), '=');
        writer.println(Messages.get("compare.made", comparison.seed(), String.join(", ", comparison.crosswalks())));
        for (ComparedConstruct construct : comparison.constructs()) {
            writer.println();
            title(construct.label(), '-');
            switch (by) {
                case CONSTRUCT -> cells(comparison, construct, false);
                case ORGANISATION -> cells(comparison, construct, true);
                case WAVE -> changes(comparison, construct);
                case PARTNERSHIP -> distributions(comparison, construct);
            }
        }
        writer.println();
        wrapped(Messages.get("compare.explain"));
        if (by == By.PARTNERSHIP) {
            wrapped(Messages.get("compare.explain.places"));
        }
        conclusions(comparison);
    }

    private void cells(Comparison comparison, ComparedConstruct construct, boolean groups) {
        int heads = (groups ? 1 : 0) + (severalPartnerships ? 1 : 0) + 2;
        TextTable table = new TextTable().cut(0, LINE).right(heads, heads + 1, heads + 2, heads + 3, heads + 4);
        table.row(row(heads(groups, Messages.get("compare.group"), Messages.get("compare.partnership")),
                Messages.get("compare.instrument"), Messages.get("compare.wave"),
                Messages.get("compare.pomp"), Messages.get("compare.interval"), Messages.get("compare.n"),
                Messages.get("compare.spread"), Messages.get("compare.agreement")));
        for (ConstructCell cell : comparison.cells()) {
            boolean shown = cell.construct().equals(construct.code())
                    && (groups || cell.group().kind() == Group.Kind.EVERYBODY)
                    && cell.group().kind() != Group.Kind.ROLE;
            if (shown) {
                ComparedAssessment assessment = assessments.get(cell.assessment());
                String group = cell.group().label().isEmpty() ? Messages.get("compare.everybody")
                        : cell.group().label();
                String partnership = groups ? TextTable.shortened(assessment.partnershipName(), LONGEST_PARTNERSHIP)
                        : assessment.partnershipName();
                table.row(row(heads(groups, group, partnership), assessment.instrument(), assessment.wave(),
                        figure(cell), interval(cell.pomp()), answers(cell), number(cell.spread().value(), 1),
                        number(cell.agreement().value(), 2)));
            }
        }
        table.print(writer);
    }

    /** The heads of a row: the partnership only where there are several. */
    private String[] heads(boolean groups, String group, String partnership) {
        if (groups) {
            return severalPartnerships ? new String[] {group, partnership} : new String[] {group};
        }
        return severalPartnerships ? new String[] {partnership} : new String[0];
    }

    private static String[] row(String[] first, String... rest) {
        String[] row = new String[first.length + rest.length];
        System.arraycopy(first, 0, row, 0, first.length);
        System.arraycopy(rest, 0, row, first.length, rest.length);
        return row;
    }

    private static String figure(ConstructCell cell) {
        return cell.isMeasured() ? number(cell.pomp().value(), 1)
                : Messages.get("compare.state." + cell.state().code());
    }

    private static String answers(ConstructCell cell) {
        if (!cell.isMeasured()) {
            return "-";
        }
        return cell.fewestAnswers() == cell.mostAnswers() ? String.valueOf(cell.fewestAnswers())
                : Messages.get("compare.range", cell.fewestAnswers(), cell.mostAnswers());
    }

    private static String interval(Figure figure) {
        return figure.interval().map(each -> Messages.get("compare.to", number(OptionalDouble.of(each.low()), 1),
                number(OptionalDouble.of(each.high()), 1))).orElse("-");
    }

    private void changes(Comparison comparison, ComparedConstruct construct) {
        List<ConstructChange> changes = comparison.changes().stream().filter(each -> each.construct()
                .equals(construct.code()) && each.group().kind() == Group.Kind.EVERYBODY).toList();
        if (changes.isEmpty()) {
            writer.println(Messages.get("compare.noChanges"));
            return;
        }
        int heads = severalPartnerships ? 3 : 2;
        TextTable table = new TextTable().cut(0, LINE).right(heads, heads + 1, heads + 2, heads + 3);
        table.row(row(heads(false, "", Messages.get("compare.partnership")), Messages.get("compare.instrument"),
                Messages.get("compare.waves"), Messages.get("compare.pomp"), Messages.get("compare.change"),
                Messages.get("compare.interval"), Messages.get("compare.probability"),
                Messages.get("compare.verdict")));
        for (ConstructChange change : changes) {
            ComparedAssessment earlier = assessments.get(change.earlier());
            ComparedAssessment later = assessments.get(change.later());
            table.row(row(heads(false, "", later.partnershipName()), change.instrument(),
                    Messages.get("compare.arrow", earlier.wave(), later.wave()),
                    Messages.get("compare.arrow", number(change.earlierPomp().value(), 1),
                            number(change.laterPomp().value(), 1)), signed(change.difference().value()),
                    interval(change.difference()), number(change.test().probability(), 3),
                    Messages.get("compare.verdict." + code(change.verdict()))));
        }
        table.print(writer);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void distributions(Comparison comparison, ComparedConstruct construct) {
        List<PartnershipDistribution> distributions = comparison.distributions().stream()
                .filter(each -> each.construct().equals(construct.code())).toList();
        if (distributions.isEmpty()) {
            writer.println(Messages.get("compare.noDistribution"));
        }
        for (PartnershipDistribution distribution : distributions) {
            wrapped(Messages.get("compare.distribution", distribution.instrument(), distribution.places().size(),
                    number(distribution.minimum(), 1), number(distribution.maximum(), 1),
                    number(distribution.lowerQuartile(), 1), number(distribution.upperQuartile(), 1),
                    number(distribution.median(), 1)));
            String[] rank = comparison.ranked() ? new String[] {Messages.get("compare.rank")} : new String[0];
            int shift = rank.length;
            TextTable table = new TextTable().cut(shift, LINE).right(shift + 2, shift + 3, shift + 4, shift + 5,
                    shift + 6, shift + 7, shift + 8, shift + 9);
            table.row(row(rank, Messages.get("compare.partnership"), Messages.get("compare.wave"),
                    Messages.get("compare.pomp"), Messages.get("compare.interval"), Messages.get("compare.n"),
                    Messages.get("compare.spread"), Messages.get("compare.agreement"), Messages.get("compare.lower"),
                    Messages.get("compare.higher"), Messages.get("compare.apart")));
            for (PartnershipPlace place : distribution.places()) {
                Optional<ConstructCell> cell = Optional.ofNullable(wholes.get(construct.code() + '\0'
                        + place.assessment()));
                ComparedAssessment assessment = assessments.get(place.assessment());
                String[] own = comparison.ranked() ? new String[] {String.valueOf(place.rank().orElseThrow())} : rank;
                table.row(row(own, assessment.partnershipName(), assessment.wave(),
                        number(OptionalDouble.of(place.pomp()), 1), interval(cell.orElseThrow().pomp()),
                        answers(cell.get()), number(cell.get().spread().value(), 1),
                        number(cell.get().agreement().value(), 2), String.valueOf(place.lower()),
                        String.valueOf(place.higher()), String.valueOf(place.apart())));
            }
            table.print(writer);
        }
    }

    private void conclusions(Comparison comparison) {
        if (!comparison.disagreements().isEmpty()) {
            writer.println();
            title(Messages.get("compare.disagreements"), '-');
            comparison.disagreements().forEach(each -> listed(each.sentence()));
        }
        writer.println();
        title(Messages.get("compare.conclusions"), '-');
        comparison.conclusions().forEach(each -> listed(each.text()));
        if (!comparison.leftOut().isEmpty()) {
            writer.println();
            title(Messages.get("compare.leftOut", comparison.leftOut().size()), '-');
            for (LeftOut left : comparison.leftOut()) {
                boolean same = left.file().isEmpty() || left.file().equals(left.subject());
                listed((same ? left.subject() : left.file() + ": " + left.subject()) + ": " + left.message() + '.');
            }
        }
    }

    /**
     * Prints coefficients of internal consistency, after the comparison.
     *
     * @param comparison the comparison, which was printed before
     * @param reliability the coefficients
     */
    public void print(Comparison comparison, List<ConstructReliability> reliability) {
        writer.println();
        title(Messages.get("compare.reliability"), '-');
        int heads = severalPartnerships ? 4 : 3;
        TextTable table = new TextTable().cut(0, LINE / 3).right(heads, heads + 1, heads + 2, heads + 3);
        table.row(row(heads(true, Messages.get("compare.construct"), Messages.get("compare.partnership")),
                Messages.get("compare.instrument"), Messages.get("compare.wave"), Messages.get("compare.alpha"),
                Messages.get("compare.interval"), Messages.get("compare.omega"), Messages.get("compare.n")));
        for (ConstructReliability each : reliability) {
            ComparedAssessment assessment = assessments.get(each.assessment());
            table.row(row(heads(true, comparison.construct(each.construct()).map(ComparedConstruct::label)
                    .orElse(each.construct()), assessment.partnershipName()), assessment.instrument(),
                    assessment.wave(), number(each.alpha().value(), 2), each.alpha().interval()
                            .map(interval -> number(OptionalDouble.of(interval.low()), 2) + ".."
                                    + number(OptionalDouble.of(interval.high()), 2)).orElse("-"),
                    number(each.omega().value(), 2), String.valueOf(each.alpha().n())));
        }
        table.print(writer);
        wrapped(Messages.get("compare.explain.reliability"));
    }

    private void listed(String text) {
        wrapped("- ", "  ", text);
    }

    private void wrapped(String text) {
        wrapped("", "", text);
    }

    private void wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        String start = first;
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > start.length() && line.length() + word.length() + 1 > LINE) {
                writer.println(line);
                line.setLength(0);
                line.append(next);
                start = next;
            }
            line.append(line.length() > start.length() ? " " : "").append(word);
        }
        writer.println(line);
    }

    private void title(String text, char line) {
        writer.println(text);
        writer.println(String.valueOf(line).repeat(Math.min(LINE, text.length())));
    }

    private static String signed(OptionalDouble value) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%+.1f", value.getAsDouble());
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble());
    }
}
