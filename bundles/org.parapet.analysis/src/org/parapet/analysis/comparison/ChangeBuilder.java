// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.InputValue;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.inference.RankSum;
import org.parapet.analysis.inference.SignedRank;
import org.parapet.analysis.tally.Question;

/**
 * Computes what moved between two waves. The same people, where they can be followed, are tested in pairs; otherwise
 * the distributions of people's mean answers are compared.
 */
final class ChangeBuilder {

    /** Six differences are the fewest with which a two-sided p can fall below .05: 2 / 2^6 is .03125. */
    private static final int LEAST_DIFFERENCES = 6;

    private static final String EARLIER = Messages.get("input.earlier");
    private static final String LATER = Messages.get("input.later");
    private static final String PAIRS = Messages.get("input.pairs");
    private static final String PAIRS_ALL = Messages.get("input.pairs.all");
    private static final String PAIRS_ZEROS = Messages.get("input.pairs.zeros");
    private static final String PERSONS = Messages.get("input.persons");

    private final PersonIntervals intervals;

    ChangeBuilder(PersonIntervals intervals) {
        this.intervals = intervals;
    }

    /**
     * A change.
     *
     * @param before the cell of the earlier wave
     * @param after the cell of the later wave
     * @param pair the answers of both waves
     * @param alike whether an item, on a scale, is worded alike in both editions
     * @param label what the construct is called
     */
    ConstructChange build(ConstructCell before, ConstructCell after, GroupPair pair,
            BiPredicate<String, String> alike, String label) {
        GroupView earlier = pair.earlier();
        GroupView later = pair.later();
        List<Question> first = new ArrayList<>();
        List<Question> second = new ArrayList<>();
        Set<String> items = new LinkedHashSet<>();
        for (StatementCell statement : after.statements()) {
            Optional<Question> then = isIn(before, statement) ? question(earlier, statement) : Optional.empty();
            if (then.isPresent() && statement.pomp().value().isPresent()
                    && alike.test(statement.item(), then.get().scale())) {
                first.add(then.get());
                second.add(question(later, statement).orElseThrow());
                items.add(statement.item());
            }
        }
        Set<String> notCompared = new TreeSet<>(before.items());
        notCompared.addAll(after.items());
        notCompared.removeAll(items);
        boolean sameEdition = earlier.assessment().questionnaire().edition()
                .equals(later.assessment().questionnaire().edition());
        Figure then = pomp(before, items);
        Figure now = pomp(after, items);
        Figure difference = difference(then, now, pair, first, second);
        Figure test = test(pair, first, second);
        ConstructChange.Verdict verdict = verdict(difference, test);
        return new ConstructChange(after.construct(), after.group(), later.assessment().identity().partnership(),
                later.assessment().identity().instrument(), before.assessment(), after.assessment(), sameEdition,
                List.copyOf(items), List.copyOf(notCompared), then, now, difference, test, verdict,
                sentence(verdict, label, difference, test));
    }

    private static boolean isIn(ConstructCell cell, StatementCell statement) {
        for (StatementCell each : cell.statements()) {
            if (each.item().equals(statement.item()) && each.scale().equals(statement.scale())
                    && each.pomp().value().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Question> question(GroupView view, StatementCell statement) {
        return view.assessment().questionnaire().question(statement.item(), statement.scale());
    }

    private static Figure pomp(ConstructCell cell, Set<String> items) {
        List<Input> inputs = new ArrayList<>();
        int n = 0;
        DoubleStream.Builder values = DoubleStream.builder();
        for (StatementCell statement : cell.statements()) {
            if (items.contains(statement.item())) {
                n = inputs.isEmpty() ? statement.answered() : Math.min(n, statement.answered());
                inputs.add(statement.pomp().inputs().getFirst());
                statement.pomp().value().ifPresent(values::add);
            }
        }
        OptionalDouble mean = values.build().average();
        return mean.isPresent() ? Figure.of(Method.POMP_OF_QUESTIONS, mean.getAsDouble(), n, inputs, Exclusions.NONE)
                : Figure.absent(Method.POMP_OF_QUESTIONS, cell.pomp().absence()
                        .orElseGet(() -> Absence.of(AbsenceReason.NOT_MEASURED)), 0, List.of(), Exclusions.NONE);
    }

    private Figure difference(Figure then, Figure now, GroupPair pair, List<Question> first, List<Question> second) {
        Optional<Absence> absence = now.absence().or(then::absence);
        if (absence.isPresent()) {
            return Figure.absent(Method.POMP_DIFFERENCE, absence.get(), 0, List.of(), Exclusions.NONE);
        }
        double before = then.value().orElseThrow();
        double after = now.value().orElseThrow();
        Figure difference = Figure.of(Method.POMP_DIFFERENCE, after - before, Math.min(then.n(), now.n()),
                List.of(Input.number(EARLIER, before), Input.number(LATER, after)), Exclusions.NONE);
        if (difference.n() < CellBuilder.FEW_ANSWERS) {
            difference = difference.with(Caveat.FEW_ANSWERS);
        }
        Optional<double[]> ends = difference.n() < Bootstrap.LEAST_ANSWERS ? Optional.empty()
                : intervals.differenceInterval(pair.earlier().figures(first, intervals),
                        pair.later().figures(second, intervals),
                        pair.isSamePeople(first, second));
        return ends.isEmpty() ? difference : CellBuilder.interval(difference, ends.get(), intervals.bootstrap());
    }

    private static Figure test(GroupPair pair, List<Question> first, List<Question> second) {
        double[] before = pair.earlier().means(first);
        double[] after = pair.later().means(second);
        double[] differences = pair.differences(before, after);
        double[] earlier = answered(before);
        double[] later = answered(after);
        boolean paired = differences.length > 0 && 2 * differences.length >= Math.max(earlier.length, later.length);
        return paired ? signed(SignedRank.of(differences)) : ranks(ranks(earlier, later));
    }

    /** The means of those who answered. */
    private static double[] answered(double[] means) {
        double[] answered = new double[means.length];
        int length = 0;
        for (double mean : means) {
            if (!Double.isNaN(mean)) {
                answered[length++] = mean;
            }
        }
        return length == means.length ? means : Arrays.copyOf(answered, length);
    }

    private static RankSum ranks(double[] before, double[] after) {
        double[] levels = DoubleStream.concat(Arrays.stream(before), Arrays.stream(after)).distinct().sorted()
                .toArray();
        int[] earlier = new int[levels.length];
        int[] later = new int[levels.length];
        for (double value : before) {
            earlier[Arrays.binarySearch(levels, value)]++;
        }
        for (double value : after) {
            later[Arrays.binarySearch(levels, value)]++;
        }
        return RankSum.of(earlier, later);
    }

    private static Figure signed(SignedRank test) {
        List<Input> inputs = List.of(new Input(PAIRS, List.of(
                new InputValue(PAIRS_ALL, test.pairs()),
                new InputValue(PAIRS_ZEROS, test.zeros()))));
        if (test.n() == 0 && test.pairs() >= LEAST_DIFFERENCES) {
            return Figure.absent(Method.SIGNED_RANK, Absence.of(AbsenceReason.ALL_EQUAL), test.pairs(), inputs,
                    Exclusions.NONE);
        }
        return test.isTooFew()
                ? Figure.absent(Method.SIGNED_RANK, Absence.tooFew(test.n(), LEAST_DIFFERENCES), test.n(), inputs,
                        Exclusions.NONE)
                : Figure.of(Method.SIGNED_RANK, test.statistic(), test.n(), inputs, Exclusions.NONE)
                        .withProbability(test.probability()).with(Caveat.MANY_TESTS);
    }

    private static Figure ranks(RankSum test) {
        List<Input> inputs = List.of(new Input(PERSONS, List.of(
                new InputValue(EARLIER, test.earlier()),
                new InputValue(LATER, test.later()))));
        int n = Math.min(test.earlier(), test.later());
        if (n >= Bootstrap.LEAST_ANSWERS && test.leastProbability() == 1) {
            return Figure.absent(Method.RANK_SUM, Absence.of(AbsenceReason.ALL_EQUAL), n, inputs, Exclusions.NONE);
        }
        return test.isTooFew()
                ? Figure.absent(Method.RANK_SUM, Absence.of(n == 0 ? AbsenceReason.NOT_PAIRED : AbsenceReason.TOO_FEW),
                        n, inputs, Exclusions.NONE)
                : Figure.of(Method.RANK_SUM, test.statistic(), n, inputs, Exclusions.NONE)
                        .withProbability(test.probability()).with(Caveat.UNPAIRED, Caveat.MANY_TESTS);
    }

    private static ConstructChange.Verdict verdict(Figure difference, Figure test) {
        if (difference.value().isEmpty()) {
            return ConstructChange.Verdict.NOT_COMPARABLE;
        }
        if (isSame(difference, test)) {
            return ConstructChange.Verdict.NOT_CLEAR;
        }
        if (test.probability().isEmpty()) {
            return ConstructChange.Verdict.TOO_FEW;
        }
        if (test.probability().getAsDouble() > SignedRank.LEVEL || difference.value().getAsDouble() == 0) {
            return ConstructChange.Verdict.NOT_CLEAR;
        }
        return difference.value().getAsDouble() > 0 ? ConstructChange.Verdict.ROSE : ConstructChange.Verdict.FELL;
    }

    /** Enough answered, and nobody otherwise than before: that is known, not too little to tell. */
    private static boolean isSame(Figure difference, Figure test) {
        return difference.value().getAsDouble() == 0
                && test.absence().filter(absence -> absence.reason() == AbsenceReason.ALL_EQUAL).isPresent();
    }

    private static String sentence(ConstructChange.Verdict verdict, String label, Figure difference, Figure test) {
        if (verdict == ConstructChange.Verdict.NOT_COMPARABLE) {
            return Messages.get("change.notComparable", label);
        }
        if (isSame(difference, test)) {
            return Messages.get("change.same", label);
        }
        double points = difference.value().getAsDouble();
        String p = test.probability().isPresent() ? rounded(test.probability().getAsDouble(), 3) : "";
        return switch (verdict) {
            case TOO_FEW -> Messages.get("change.tooFew", label, signed(points));
            case NOT_CLEAR -> Messages.get("change.notClear", label, signed(points), p);
            case ROSE -> Messages.get("change.rose", label, rounded(points, 1), p);
            default -> Messages.get("change.fell", label, rounded(-points, 1), p);
        };
    }

    private static String signed(double points) {
        return points > 0 ? '+' + rounded(points, 1) : rounded(points, 1);
    }

    private static String rounded(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    /** How sure two intervals make their difference: whether they lie apart. */
    static boolean isApart(Figure one, Figure other) {
        return one.interval().isPresent() && other.interval().isPresent()
                && (one.interval().get().high() < other.interval().get().low()
                        || other.interval().get().high() < one.interval().get().low());
    }
}
