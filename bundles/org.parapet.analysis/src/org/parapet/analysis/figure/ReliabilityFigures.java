// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.parapet.analysis.reliability.CronbachAlpha;
import org.parapet.analysis.reliability.CrossProducts;
import org.parapet.analysis.reliability.KrippendorffAlpha;
import org.parapet.analysis.reliability.MeasurementLevel;
import org.parapet.analysis.reliability.Omega;

/**
 * Figures of reliability that open. Coefficients of internal consistency say little at a partnership's usual size: show
 * {@link #notAskedFor} until somebody asks for them.
 */
public final class ReliabilityFigures {

    private static final double LEVEL = 0.95;
    private static final int LEAST_ITEMS_OF_FACTOR = 3;

    private ReliabilityFigures() {
    }

    /**
     * {@return the figure in place of a coefficient that nobody asked for}
     *
     * @param method {@link Method#CRONBACH_ALPHA} or {@link Method#OMEGA}
     */
    public static Figure notAskedFor(Method method) {
        return Figure.absent(method, Absence.of(AbsenceReason.NOT_ASKED_FOR), 0, List.of(), Exclusions.NONE);
    }

    /**
     * {@return Cronbach's alpha with Feldt's interval, both over those who answered all items: n is their number}
     *
     * @param items the items over those who answered all of them
     */
    public static Figure cronbachAlpha(CrossProducts items) {
        OptionalDouble alpha = CronbachAlpha.of(items);
        if (alpha.isEmpty()) {
            return absent(Method.CRONBACH_ALPHA, items, 2, AbsenceReason.ALL_EQUAL);
        }
        double value = alpha.getAsDouble();
        return present(Method.CRONBACH_ALPHA, value, items).with(new Interval(
                CronbachAlpha.lower(value, items.n(), items.items(), LEVEL),
                CronbachAlpha.upper(value, items.n(), items.items(), LEVEL), LEVEL,
                Messages.get("interval.feldt", items.n())));
    }

    /**
     * {@return McDonald's omega}
     *
     * @param items the items over those who answered all of them
     */
    public static Figure omega(CrossProducts items) {
        OptionalDouble omega = Omega.of(items);
        return omega.isEmpty() ? absent(Method.OMEGA, items, items.items() + 1, AbsenceReason.NO_SOLUTION)
                : present(Method.OMEGA, omega.getAsDouble(), items);
    }

    private static Figure present(Method method, double value, CrossProducts items) {
        return Figure.of(method, value, items.n(), inputs(items), exclusions(items)).with(Caveat.UNSTABLE_COEFFICIENT);
    }

    private static Figure absent(Method method, CrossProducts items, int needed, AbsenceReason otherwise) {
        Absence absence;
        if (items.n() == 0 && items.incomplete() == 0) {
            absence = Absence.of(AbsenceReason.NOBODY_ANSWERED);
        } else if (items.items() < (method == Method.OMEGA ? LEAST_ITEMS_OF_FACTOR : 2)) {
            absence = Absence.of(AbsenceReason.NOT_MEASURED);
        } else if (items.n() < needed) {
            absence = Absence.tooFew(items.n(), needed);
        } else {
            absence = Absence.of(items.varianceOfTotal().orElse(0) > 0 ? otherwise : AbsenceReason.ALL_EQUAL);
        }
        return Figure.absent(method, absence, items.n(), inputs(items), exclusions(items));
    }

    private static List<Input> inputs(CrossProducts items) {
        return items.n() < 2 ? List.of()
                : List.of(Input.number(Messages.get("input.items"), items.items()),
                        Input.number(Messages.get("input.sumOfVariances"), items.sumOfVariances().orElseThrow()),
                        Input.number(Messages.get("input.varianceOfTotal"), items.varianceOfTotal().orElseThrow()));
    }

    private static Exclusions exclusions(CrossProducts items) {
        return Exclusions.blank(items.incomplete());
    }

    /**
     * {@return Krippendorff's alpha of the participants over several questions of one scale, as ordered answers}
     *
     * @param questions their answers; all have the same scores
     */
    public static Figure krippendorffAlpha(List<QuestionCounts> questions) {
        Method method = Method.KRIPPENDORFF_ALPHA;
        int fewest = Figures.fewest(questions);
        List<Input> inputs = Figures.inputs(questions);
        Exclusions exclusions = Figures.exclusions(questions);
        if (questions.stream().allMatch(question -> question.answered() == 0)) {
            return Figure.absent(method, Absence.of(AbsenceReason.NOBODY_ANSWERED), fewest, inputs, exclusions);
        }
        if (questions.stream().map(QuestionCounts::scores).distinct().count() > 1) {
            return Figure.absent(method, Absence.of(AbsenceReason.NO_SOLUTION), fewest, inputs, exclusions);
        }
        if (questions.stream().allMatch(question -> question.answered() < 2)) {
            return Figure.absent(method, Absence.tooFew(1, 2), fewest, inputs, exclusions);
        }
        List<int[]> units = questions.stream().map(QuestionCounts::countsByScore).toList();
        OptionalDouble alpha = KrippendorffAlpha.of(units, new double[units.getFirst().length],
                MeasurementLevel.ORDINAL);
        return alpha.isEmpty() ? Figure.absent(method, Absence.of(AbsenceReason.ALL_EQUAL), fewest, inputs, exclusions)
                : Figure.of(method, alpha.getAsDouble(), fewest, inputs, exclusions);
    }
}
