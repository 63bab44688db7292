// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.InputValue;
import org.parapet.analysis.figure.Interval;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.scale.Agreement;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.model.instrument.Basis;

/** Computes the cells of a comparison. */
final class CellBuilder {

    /** Below so many answers a figure bears the caveat that there are few. */
    static final int FEW_ANSWERS = 10;

    /** How often persons are drawn: enough for the ends of a 95% interval (Davison and Hinkley 1997, section 5.2.3). */
    static final int RESAMPLES = 999;

    private static final String INTERVAL = Messages.get("interval.persons", RESAMPLES);

    private final PersonIntervals intervals;

    CellBuilder(PersonIntervals intervals) {
        this.intervals = intervals;
    }

    /**
     * A cell.
     *
     * @param construct the construct's code
     * @param view whose answers
     * @param edition the edition that was answered
     */
    ConstructCell build(String construct, GroupView view, ComparedEdition edition) {
        Optional<ConstructMap.Measured> measured = edition.measured().map(each -> each.get(construct));
        if (measured.isEmpty()) {
            return without(construct, view, CellState.NOT_MAPPED, Messages.get(edition.measured().isEmpty()
                    ? "cell.editionNotMapped" : "cell.notMapped", edition.name()));
        }
        if (measured.get().gap().isPresent()) {
            return without(construct, view, CellState.GAP, measured.get().gap().get());
        }
        List<Question> all = measured.get().questions();
        if (view.hidesOwn(all)) {
            return without(construct, view, CellState.PROTECTED, Messages.get("cell.protected"));
        }
        List<Question> questions = new ArrayList<>(all.size());
        for (Question question : all) {
            if (!view.hides(question) && view.answered(question) > 0) {
                questions.add(question);
            }
        }
        if (questions.isEmpty()) {
            boolean hidden = all.stream().anyMatch(view::hides);
            return without(construct, view, hidden ? CellState.PROTECTED : CellState.NOBODY_ANSWERED,
                    Messages.get(hidden ? "cell.protected" : "cell.nobodyAnswered"));
        }
        return measured(construct, view, all, questions, edition.texts());
    }

    private static ConstructCell without(String construct, GroupView view, CellState state, String reason) {
        AbsenceReason why = switch (state) {
            case PROTECTED -> AbsenceReason.SMALL_GROUP;
            case NOBODY_ANSWERED -> AbsenceReason.NOBODY_ANSWERED;
            default -> AbsenceReason.NOT_MEASURED;
        };
        Absence absence = Absence.of(why);
        return new ConstructCell(construct, view.assessment().identity().id(), view.group(), state, reason, List.of(),
                0, 0, absent(Method.POMP_OF_QUESTIONS, absence), absent(Method.STANDARD_DEVIATION, absence),
                absent(Method.AGREEMENT_OF_QUESTIONS, absence), List.of());
    }

    private static Figure absent(Method method, Absence absence) {
        return Figure.absent(method, absence, 0, List.of(), Exclusions.NONE);
    }

    private ConstructCell measured(String construct, GroupView view, List<Question> all, List<Question> questions,
            Map<String, String> texts) {
        List<StatementCell> statements = new ArrayList<>(questions.size());
        List<Input> inputs = new ArrayList<>(questions.size());
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        int answers = 0;
        for (Question question : questions) {
            StatementCell statement = statement(question, view, texts);
            statements.add(statement);
            inputs.add(statement.pomp().inputs().getFirst());
            fewest = Math.min(fewest, statement.answered());
            most = Math.max(most, statement.answered());
            answers += statement.answered();
        }
        inputs = List.copyOf(inputs);
        int asked = 0;
        List<String> items = new ArrayList<>(all.size());
        for (Question question : all) {
            asked += view.hides(question) ? 0 : 1;
            if (!items.contains(question.item())) {
                items.add(question.item());
            }
        }
        Exclusions exclusions = Exclusions.blank(Math.max(0, asked * view.participants() - answers));
        OptionalDouble mean = mean(statements, StatementCell::pomp);
        Figure pomp = figure(Method.POMP_OF_QUESTIONS, mean, fewest, inputs, exclusions);
        if (mean.isPresent()) {
            pomp = complete(pomp, view, questions);
        }
        return new ConstructCell(construct, view.assessment().identity().id(), view.group(), CellState.MEASURED, "",
                items, fewest, most, pomp,
                figure(Method.STANDARD_DEVIATION, spread(questions, view), fewest, inputs, exclusions),
                figure(Method.AGREEMENT_OF_QUESTIONS, mean(statements, StatementCell::agreement), fewest, inputs,
                        exclusions), statements);
    }

    /** The unweighted mean of the statements that have the figure. */
    static OptionalDouble mean(List<StatementCell> statements, Function<StatementCell, Figure> figure) {
        double[] values = new double[statements.size()];
        int count = 0;
        for (StatementCell statement : statements) {
            OptionalDouble value = figure.apply(statement).value();
            if (value.isPresent()) {
                values[count++] = value.getAsDouble();
            }
        }
        return Arrays.stream(values, 0, count).average();
    }

    private static Figure figure(Method method, OptionalDouble value, int n, List<Input> inputs,
            Exclusions exclusions) {
        return value.isPresent() ? Figure.of(method, value.getAsDouble(), n, inputs, exclusions)
                : Figure.absent(method, Absence.of(AbsenceReason.NOT_SCORED), n, inputs, exclusions);
    }

    private Figure complete(Figure pomp, GroupView view, List<Question> questions) {
        Optional<double[]> ends = pomp.n() < Bootstrap.LEAST_ANSWERS ? Optional.empty()
                : intervals.interval(view.figures(questions, intervals));
        List<Caveat> caveats = new ArrayList<>(6);
        ends.ifPresent(each -> addCaveats(each, caveats));
        caveats.add(Caveat.RANGES_NOT_MEANINGS);
        if (view.assessment().questionnaire().scoreBasis() == Basis.CONVENTION) {
            caveats.add(Caveat.CONVENTIONAL_SCORES);
        }
        if (pomp.exclusions().blank() > 0) {
            caveats.add(Caveat.BLANKS);
        }
        if (pomp.n() < FEW_ANSWERS) {
            caveats.add(Caveat.FEW_ANSWERS);
        }
        return figure(pomp, ends, caveats, intervals.bootstrap());
    }

    /** The figure with an interval by resampling, and what must be said of it. */
    static Figure interval(Figure figure, double[] ends, Bootstrap bootstrap) {
        List<Caveat> caveats = new ArrayList<>(figure.caveats());
        addCaveats(ends, caveats);
        return figure(figure, Optional.of(ends), caveats, bootstrap);
    }

    private static void addCaveats(double[] ends, List<Caveat> caveats) {
        caveats.add(Caveat.NOT_A_SAMPLE);
        if (ends[0] == ends[1]) {
            caveats.add(Caveat.NO_WIDTH);
        }
    }

    private static Figure figure(Figure plain, Optional<double[]> ends, List<Caveat> caveats, Bootstrap bootstrap) {
        return new Figure(plain.method(), plain.value(), plain.absence(), plain.n(), ends.map(each -> new Interval(
                each[0], each[1], bootstrap.level(), INTERVAL)), plain.probability(), plain.inputs(),
                plain.exclusions(), caveats, ends.isEmpty() ? plain.seed() : OptionalLong.of(bootstrap.seed()));
    }

    private static StatementCell statement(Question question, GroupView view, Map<String, String> texts) {
        int[] counts = view.counts(question);
        int answered = view.answered(question);
        InputValue[] values = new InputValue[counts.length];
        OptionCount[] options = new OptionCount[counts.length];
        for (int i = 0; i < counts.length; i++) {
            Choice choice = question.choices().get(i);
            values[i] = new InputValue(choice.code(), counts[i]);
            options[i] = new OptionCount(choice, counts[i]);
        }
        List<Input> inputs = List.of(new Input(question.oneOfSeveral()
                ? question.item() + ' ' + question.scale() : question.item(), List.of(values)));
        Exclusions exclusions = Exclusions.blank(Math.max(0, view.participants() - answered));
        return new StatementCell(question.item(), question.oneOfSeveral() ? question.scale() : "",
                texts.getOrDefault(question.item(), ""), answered, List.of(options),
                figure(Method.POMP, PercentOfMaximum.ofCounts(counts, question.scores()), answered, inputs, exclusions),
                figure(Method.AGREEMENT, Agreement.of(counts), answered, inputs, exclusions));
    }

    /** The standard deviation, n in the denominator, of all answers in points of percent of maximum. */
    private static OptionalDouble spread(List<Question> questions, GroupView view) {
        double sum = 0;
        double answers = 0;
        double squares = 0;
        for (Question question : questions) {
            int[] counts = view.counts(question);
            for (int choice = 0; view.isScored(question) && choice < counts.length; choice++) {
                sum += counts[choice] * view.value(question, choice);
                answers += counts[choice];
            }
        }
        if (answers == 0) {
            return OptionalDouble.empty();
        }
        double mean = sum / answers;
        for (Question question : questions) {
            int[] counts = view.counts(question);
            for (int choice = 0; view.isScored(question) && choice < counts.length; choice++) {
                double deviation = view.value(question, choice) - mean;
                squares += counts[choice] * deviation * deviation;
            }
        }
        return OptionalDouble.of(Math.sqrt(squares / answers));
    }
}
