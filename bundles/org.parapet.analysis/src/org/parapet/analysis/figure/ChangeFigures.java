// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parapet.analysis.inference.OrdinalSuperiority;
import org.parapet.analysis.inference.RankSum;
import org.parapet.analysis.inference.SignedRank;

/**
 * Figures of change that open. Where participants have codes in common, their answers are paired; where not, the
 * distributions are compared, which cannot tell new people from changed minds. With too few answers to tell, there is
 * no p-value, and the figure says so.
 */
public final class ChangeFigures {

    private static final double LEVEL = 0.95;

    private ChangeFigures() {
    }

    /**
     * {@return Wilcoxon's V with its exact p}
     *
     * @param name what changed, such as an item's code
     * @param differences later less earlier, one for each participant who answered in both waves
     * @param unpaired how many answers of either wave have no partner
     */
    public static Figure signedRank(String name, double[] differences, int unpaired) {
        Exclusions exclusions = Exclusions.blank(unpaired);
        if (differences.length == 0) {
            return Figure.absent(Method.SIGNED_RANK, Absence.of(AbsenceReason.NOT_PAIRED), 0, List.of(), exclusions);
        }
        SignedRank test = SignedRank.of(differences);
        List<Input> inputs = List.of(new Input(name, List.of(
                new InputValue(Messages.get("input.up"), Arrays.stream(differences).filter(d -> d > 0).count()),
                new InputValue(Messages.get("input.same"), test.zeros()),
                new InputValue(Messages.get("input.down"), Arrays.stream(differences).filter(d -> d < 0).count()))));
        if (test.n() == 0) {
            return Figure.absent(Method.SIGNED_RANK, Absence.of(AbsenceReason.ALL_EQUAL), differences.length, inputs,
                    exclusions);
        }
        if (test.isTooFew()) {
            return Figure.absent(Method.SIGNED_RANK, new Absence(AbsenceReason.TOO_FEW, Messages.get(
                    "absence.signedRank", test.n(), shown(test.leastProbability()))), differences.length, inputs,
                    exclusions);
        }
        return Figure.of(Method.SIGNED_RANK, test.statistic(), differences.length, inputs, exclusions)
                .withProbability(test.probability());
    }

    /**
     * {@return Cliff's delta of the later answers over the earlier ones, -1 to 1, with its interval, and the p of Mann
     * and Whitney's test where there are enough answers to tell}
     *
     * @param earlier the earlier answers
     * @param later the later answers, on the same scale
     * @throws IllegalArgumentException when the scales differ
     */
    public static Figure superiority(QuestionCounts earlier, QuestionCounts later) {
        if (!earlier.scores().equals(later.scores())) {
            throw new IllegalArgumentException(earlier.name() + " and " + later.name() + " are on different scales");
        }
        List<QuestionCounts> both = List.of(earlier, later);
        int fewest = Figures.fewest(both);
        List<Input> inputs = Figures.inputs(both);
        Exclusions exclusions = Figures.exclusions(both);
        int[] before = earlier.countsByScore();
        int[] after = later.countsByScore();
        Optional<OrdinalSuperiority> superiority = OrdinalSuperiority.of(before, after, LEVEL);
        if (superiority.isEmpty()) {
            return Figure.absent(Method.ORDINAL_SUPERIORITY, fewest == 0 ? Absence.of(AbsenceReason.NOBODY_ANSWERED)
                    : Absence.tooFew(fewest, OrdinalSuperiority.LEAST_ANSWERS), fewest, inputs, exclusions);
        }
        Figure figure = Figure.of(Method.ORDINAL_SUPERIORITY, superiority.get().delta(), fewest, inputs, exclusions)
                .with(new Interval(superiority.get().low(), superiority.get().high(), LEVEL,
                        Messages.get("interval.cliff")))
                .with(Caveat.UNPAIRED, Caveat.NOT_A_SAMPLE);
        RankSum test = RankSum.of(before, after);
        return test.isTooFew() ? figure.with(Caveat.TOO_FEW_TO_TEST) : figure.withProbability(test.probability());
    }

    private static String shown(double probability) {
        return String.format(Locale.ROOT, "%.4f", probability);
    }
}
