// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.PersonDraws;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.scale.Agreement;
import org.parapet.analysis.scale.Consensus;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.scale.WithinGroupAgreement;

/**
 * Computes figures that open from the counts of questions. What cannot be computed is a figure without a value that
 * says why; nothing is ever divided by zero.
 *
 * <p>Intervals are by resampling, see {@link Bootstrap}: none with fewer than {@value Bootstrap#LEAST_ANSWERS} answers.
 */
public final class Figures {

    /** With fewer answers a figure carries {@link Caveat#FEW_ANSWERS}. */
    public static final int FEW_ANSWERS = 10;

    private final Optional<Bootstrap> bootstrap;

    private Figures(Optional<Bootstrap> bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** {@return figures without intervals} */
    public static Figures plain() {
        return new Figures(Optional.empty());
    }

    /**
     * {@return figures with intervals}
     *
     * @param bootstrap how they are made
     */
    public static Figures with(Bootstrap bootstrap) {
        return new Figures(Optional.of(Objects.requireNonNull(bootstrap)));
    }

    /**
     * {@return the percent of maximum possible of a question, 0 to 100}
     *
     * @param question its answers
     */
    public Figure pomp(QuestionCounts question) {
        if (!question.isScored()) {
            return absent(Method.POMP, List.of(question), Absence.of(AbsenceReason.NOT_SCORED));
        }
        double[] scores = question.scoreArray();
        return figure(Method.POMP, List.of(question), counts -> PercentOfMaximum.ofCounts(counts.getFirst(), scores))
                .with(Caveat.EQUAL_SPACING);
    }

    /**
     * {@return agreement A of a question, -1 to 1}
     *
     * @param question its answers
     */
    public Figure agreement(QuestionCounts question) {
        return figure(Method.AGREEMENT, List.of(question), counts -> Agreement.of(counts.getFirst()));
    }

    /**
     * {@return the consensus on a question, 0 to 1}
     *
     * @param question its answers
     */
    public Figure consensus(QuestionCounts question) {
        return figure(Method.CONSENSUS, List.of(question), counts -> Consensus.of(counts.getFirst()))
                .with(Caveat.EQUAL_SPACING);
    }

    /**
     * {@return within-group agreement r_wg of a question, 0 to 1}
     *
     * @param question its answers
     */
    public Figure withinGroupAgreement(QuestionCounts question) {
        if (question.answered() == 1) {
            return absent(Method.WITHIN_GROUP_AGREEMENT, List.of(question), Absence.tooFew(1, 2));
        }
        Figure figure = figure(Method.WITHIN_GROUP_AGREEMENT, List.of(question),
                counts -> WithinGroupAgreement.of(counts.getFirst())).with(Caveat.EQUAL_SPACING);
        return WithinGroupAgreement.isCutOff(question.countArray()) ? figure.with(Caveat.FLOOR) : figure;
    }

    /**
     * {@return the unweighted mean of the percents of maximum possible of those questions that anybody answered}
     *
     * @param questions their answers
     */
    public Figure pomp(List<QuestionCounts> questions) {
        List<QuestionCounts> answered = answered(questions);
        if (answered.stream().anyMatch(question -> !question.isScored())) {
            return absent(Method.POMP_OF_QUESTIONS, questions, Absence.of(AbsenceReason.NOT_SCORED));
        }
        List<double[]> scores = answered.stream().map(QuestionCounts::scoreArray).toList();
        return mean(Method.POMP_OF_QUESTIONS, questions, answered, counts -> {
            double sum = 0;
            for (int i = 0; i < counts.size(); i++) {
                sum += PercentOfMaximum.ofCounts(counts.get(i), scores.get(i)).orElseThrow();
            }
            return sum / counts.size();
        }).with(Caveat.EQUAL_SPACING);
    }

    /**
     * {@return the same figure with its interval by resampling persons, so that it allows for people who answer alike
     * throughout}
     *
     * @param questions their answers
     * @param persons the same answers by person: for each of the questions the index of the choice, -1 for a blank
     */
    public Figure pomp(List<QuestionCounts> questions, List<int[]> persons) {
        Figure figure = plain().pomp(questions);
        if (figure.value().isEmpty() || bootstrap.isEmpty()) {
            return figure;
        }
        PersonIntervals intervals = new PersonIntervals(new PersonDraws(bootstrap.get()));
        Optional<double[]> ends = intervals.interval(intervals.figures(values(questions, persons)));
        return ends.isEmpty() ? figure : withInterval(figure, ends.get(), questions, "interval.persons");
    }

    /** For each question, for each person, the percent of maximum possible of the answer. */
    private static List<double[]> values(List<QuestionCounts> questions, List<int[]> persons) {
        List<double[]> values = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            int index = question;
            double[] scores = questions.get(question).scoreArray();
            double lowest = Arrays.stream(scores).min().orElse(0);
            double highest = Arrays.stream(scores).max().orElse(0);
            values.add(persons.stream().mapToInt(person -> person[index]).mapToDouble(choice -> choice < 0
                    ? PersonIntervals.BLANK : PercentOfMaximum.of(scores[choice], lowest, highest)
                            .orElse(PersonIntervals.BLANK)).toArray());
        }
        return values;
    }

    /**
     * {@return the unweighted mean of agreement A of those questions that anybody answered}
     *
     * @param questions their answers
     */
    public Figure agreement(List<QuestionCounts> questions) {
        return mean(Method.AGREEMENT_OF_QUESTIONS, questions, answered(questions), counts -> counts.stream()
                .mapToDouble(each -> Agreement.of(each).orElseThrow()).average().orElseThrow());
    }

    /**
     * {@return within-group agreement r_wg(j) of parallel questions, 0 to 1}
     *
     * @param questions their answers; all scales have the same number of options
     */
    public Figure withinGroupAgreement(List<QuestionCounts> questions) {
        int fewest = fewest(questions);
        if (fewest == 1) {
            return absent(Method.WITHIN_GROUP_AGREEMENT_OF_QUESTIONS, questions, Absence.tooFew(1, 2));
        }
        if (questions.stream().map(question -> question.counts().size()).distinct().count() > 1) {
            return absent(Method.WITHIN_GROUP_AGREEMENT_OF_QUESTIONS, questions,
                    Absence.of(AbsenceReason.NO_SOLUTION));
        }
        return figure(Method.WITHIN_GROUP_AGREEMENT_OF_QUESTIONS, questions, WithinGroupAgreement::ofQuestions)
                .with(Caveat.EQUAL_SPACING);
    }

    private static List<QuestionCounts> answered(List<QuestionCounts> questions) {
        return questions.stream().filter(question -> question.answered() > 0).toList();
    }

    private Figure mean(Method method, List<QuestionCounts> questions, List<QuestionCounts> answered,
            ToDoubleFunction<List<int[]>> mean) {
        if (answered.isEmpty()) {
            return absent(method, questions, Absence.of(AbsenceReason.NOBODY_ANSWERED));
        }
        Figure figure = figure(method, answered, counts -> OptionalDouble.of(mean.applyAsDouble(counts)));
        Figure complete = new Figure(method, figure.value(), figure.absence(), figure.n(), figure.interval(),
                figure.probability(), inputs(questions), exclusions(questions), figure.caveats(), figure.seed());
        return complete.exclusions().blank() > 0 ? complete.with(Caveat.BLANKS) : complete;
    }

    private Figure figure(Method method, List<QuestionCounts> questions,
            Function<List<int[]>, OptionalDouble> computation) {
        List<int[]> counts = questions.stream().map(QuestionCounts::countArray).toList();
        int n = fewest(questions);
        OptionalDouble value = n == 0 ? OptionalDouble.empty() : computation.apply(counts);
        if (value.isEmpty()) {
            return absent(method, questions, Absence.of(n == 0 ? AbsenceReason.NOBODY_ANSWERED
                    : AbsenceReason.NOT_SCORED));
        }
        Figure figure = Figure.of(method, value.getAsDouble(), n, inputs(questions), exclusions(questions));
        figure = figure.exclusions().blank() > 0 ? figure.with(Caveat.BLANKS) : figure;
        figure = n < FEW_ANSWERS ? figure.with(Caveat.FEW_ANSWERS) : figure;
        Optional<double[]> ends = bootstrap.flatMap(by -> by.ofCounts(counts, computation));
        if (ends.isEmpty()) {
            return figure;
        }
        figure = withInterval(figure, ends.get(), questions, "interval.bootstrap");
        return questions.size() > 1 ? figure.with(Caveat.INDEPENDENT_QUESTIONS) : figure;
    }

    private Figure withInterval(Figure figure, double[] ends, List<QuestionCounts> questions, String how) {
        Bootstrap by = bootstrap.orElseThrow();
        Figure with = figure.with(new Interval(ends[0], ends[1], by.level(),
                Messages.get(how, by.resamples(), by.seed()))).withSeed(by.seed())
                .with(Caveat.NOT_A_SAMPLE);
        return questions.stream().allMatch(QuestionCounts::isUnanimous) ? with.with(Caveat.NO_WIDTH) : with;
    }

    private static Figure absent(Method method, List<QuestionCounts> questions, Absence absence) {
        Absence said = questions.stream().allMatch(question -> question.answered() == 0)
                ? Absence.of(AbsenceReason.NOBODY_ANSWERED) : absence;
        return Figure.absent(method, said, fewest(questions), inputs(questions), exclusions(questions));
    }

    static int fewest(List<QuestionCounts> questions) {
        return questions.stream().mapToInt(QuestionCounts::answered).min().orElse(0);
    }

    static List<Input> inputs(List<QuestionCounts> questions) {
        return questions.stream().map(QuestionCounts::input).toList();
    }

    static Exclusions exclusions(List<QuestionCounts> questions) {
        return Exclusions.blank(questions.stream().mapToInt(QuestionCounts::blank).sum());
    }
}
