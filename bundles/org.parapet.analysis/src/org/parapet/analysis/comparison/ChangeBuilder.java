// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.InputValue;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.RankSum;
import org.parapet.analysis.inference.SignedRank;
import org.parapet.analysis.tally.Question;

/**
 * Computes what moved between two waves. The same people, where they can be followed, are tested in pairs; otherwise the
 * distributions of people's mean answers are compared.
 */
final class ChangeBuilder {

    /** Six differences are the fewest with which a two-sided p can fall below .05: 2 / 2^6 is .03125. */
    private static final int LEAST_DIFFERENCES = 6;

    private final PersonDraws draws;

    ChangeBuilder(PersonDraws draws) {
        this.draws = draws;
    }

    /**
     * A change.
     *
     * @param before the cell of the earlier wave
     * @param earlier the answers of the earlier wave
     * @param after the cell of the later wave
     * @param later the answers of the later wave
     * @param alike whether an item, on a scale, is worded alike in both editions
     * @param label what the construct is called
     */
    ConstructChange build(ConstructCell before, GroupView earlier, ConstructCell after, GroupView later,
            BiPredicate<String, String> alike, String label) {
        List<Question> first = new ArrayList<>();
        List<Question> second = new ArrayList<>();
        Set<String> items = new LinkedHashSet<>();
        for (StatementCell statement : after.statements()) {
            Optional<Question> then = question(earlier, statement).filter(question -> before.statements().stream()
                    .anyMatch(each -> isSame(each, statement)));
            if (then.isPresent() && statement.pomp().value().isPresent()
                    && alike.test(statement.item(), then.get().scale())) {
                first.add(then.get());
                second.add(question(later, statement).orElseThrow());
                items.add(statement.item());
            }
        }
        Set<String> notCompared = new TreeSet<>();
        Stream.concat(before.items().stream(), after.items().stream()).filter(item -> !items.contains(item))
                .forEach(notCompared::add);
        boolean sameEdition = earlier.assessment().questionnaire().edition()
                .equals(later.assessment().questionnaire().edition());
        Figure then = pomp(before, items);
        Figure now = pomp(after, items);
        Figure difference = difference(then, now, earlier, first, later, second);
        Figure test = test(earlier, first, later, second);
        ConstructChange.Verdict verdict = verdict(difference, test);
        return new ConstructChange(after.construct(), after.group(), later.assessment().identity().partnership(),
                later.assessment().identity().instrument(), before.assessment(), after.assessment(), sameEdition,
                List.copyOf(items), List.copyOf(notCompared), then, now, difference, test, verdict,
                sentence(verdict, label, difference, test));
    }

    private static boolean isSame(StatementCell one, StatementCell other) {
        return one.item().equals(other.item()) && one.scale().equals(other.scale())
                && one.pomp().value().isPresent();
    }

    private static Optional<Question> question(GroupView view, StatementCell statement) {
        return view.assessment().questionnaire().question(statement.item(), statement.scale());
    }

    private static Figure pomp(ConstructCell cell, Set<String> items) {
        List<StatementCell> statements = cell.statements().stream().filter(each -> items.contains(each.item()))
                .toList();
        OptionalDouble mean = statements.stream().map(each -> each.pomp().value())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average();
        int n = statements.stream().mapToInt(StatementCell::answered).min().orElse(0);
        List<Input> inputs = statements.stream().map(each -> each.pomp().inputs().getFirst()).toList();
        return mean.isPresent() ? Figure.of(Method.POMP_OF_QUESTIONS, mean.getAsDouble(), n, inputs, Exclusions.NONE)
                : Figure.absent(Method.POMP_OF_QUESTIONS, cell.pomp().absence()
                        .orElseGet(() -> Absence.of(AbsenceReason.NOT_MEASURED)), 0, List.of(), Exclusions.NONE);
    }

    private Figure difference(Figure then, Figure now, GroupView earlier, List<Question> first, GroupView later,
            List<Question> second) {
        Optional<Absence> absence = now.absence().or(then::absence);
        if (absence.isPresent()) {
            return Figure.absent(Method.POMP_DIFFERENCE, absence.get(), 0, List.of(), Exclusions.NONE);
        }
        double before = then.value().orElseThrow();
        double after = now.value().orElseThrow();
        Figure difference = Figure.of(Method.POMP_DIFFERENCE, after - before, Math.min(then.n(), now.n()),
                List.of(Input.number(Messages.get("input.earlier"), before),
                        Input.number(Messages.get("input.later"), after)), Exclusions.NONE);
        if (difference.n() < CellBuilder.FEW_ANSWERS) {
            difference = difference.with(Caveat.FEW_ANSWERS);
        }
        boolean paired = isSamePeople(earlier, first, later, second);
        Optional<double[]> ends = difference.n() < Bootstrap.LEAST_ANSWERS ? Optional.empty()
                : draws.differenceInterval(earlier.figures(first, draws), later.figures(second, draws), paired);
        return ends.isEmpty() ? difference : CellBuilder.interval(difference, ends.get(), draws.bootstrap());
    }

    private static boolean isSamePeople(GroupView earlier, List<Question> first, GroupView later,
            List<Question> second) {
        return !earlier.hasLooseAnswers(first) && !later.hasLooseAnswers(second)
                && codes(earlier).equals(codes(later));
    }

    private static List<String> codes(GroupView view) {
        return view.respondents().stream().map(each -> each.code()).toList();
    }

    private static Figure test(GroupView earlier, List<Question> first, GroupView later, List<Question> second) {
        Map<String, Double> before = earlier.means(first);
        Map<String, Double> after = later.means(second);
        double[] pairs = before.keySet().stream().filter(after::containsKey)
                .mapToDouble(code -> after.get(code) - before.get(code)).map(each -> Math.round(each * 1e9) / 1e9)
                .toArray();
        SignedRank signed = SignedRank.of(pairs);
        return 2 * pairs.length >= Math.max(before.size(), after.size()) && pairs.length > 0 ? signed(signed)
                : ranks(ranks(before, after));
    }

    private static RankSum ranks(Map<String, Double> before, Map<String, Double> after) {
        List<Double> levels = Stream.concat(before.values().stream(), after.values().stream()).distinct().sorted()
                .toList();
        int[] earlier = new int[levels.size()];
        int[] later = new int[levels.size()];
        before.values().forEach(value -> earlier[levels.indexOf(value)]++);
        after.values().forEach(value -> later[levels.indexOf(value)]++);
        return RankSum.of(earlier, later);
    }

    private static Figure signed(SignedRank test) {
        List<Input> inputs = List.of(new Input(Messages.get("input.pairs"), List.of(
                new InputValue(Messages.get("input.pairs.all"), test.pairs()),
                new InputValue(Messages.get("input.pairs.zeros"), test.zeros()))));
        return test.isTooFew()
                ? Figure.absent(Method.SIGNED_RANK, tooFew(test.n(), LEAST_DIFFERENCES), test.n(), inputs,
                        Exclusions.NONE)
                : Figure.of(Method.SIGNED_RANK, test.statistic(), test.n(), inputs, Exclusions.NONE)
                        .withProbability(test.probability()).with(Caveat.MANY_TESTS);
    }

    private static Absence tooFew(int n, int needed) {
        return n >= needed ? Absence.of(AbsenceReason.TOO_FEW) : Absence.tooFew(n, needed);
    }

    private static Figure ranks(RankSum test) {
        List<Input> inputs = List.of(new Input(Messages.get("input.persons"), List.of(
                new InputValue(Messages.get("input.earlier"), test.earlier()),
                new InputValue(Messages.get("input.later"), test.later()))));
        int n = Math.min(test.earlier(), test.later());
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
        if (test.probability().isEmpty()) {
            return ConstructChange.Verdict.TOO_FEW;
        }
        if (test.probability().getAsDouble() > SignedRank.LEVEL || difference.value().getAsDouble() == 0) {
            return ConstructChange.Verdict.NOT_CLEAR;
        }
        return difference.value().getAsDouble() > 0 ? ConstructChange.Verdict.ROSE : ConstructChange.Verdict.FELL;
    }

    private static String sentence(ConstructChange.Verdict verdict, String label, Figure difference, Figure test) {
        if (verdict == ConstructChange.Verdict.NOT_COMPARABLE) {
            return Messages.get("change.notComparable", label);
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
