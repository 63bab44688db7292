// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;

/** The figures of an assessment's results, opened: percents of maximum possible and agreement, with their intervals. */
public final class AssessmentFigures {

    private AssessmentFigures() {
    }

    /**
     * {@return the figures of each question, then of each section, then of all, in the instrument's order; sections and
     * all by scale where an item takes several}
     *
     * @param questionnaire what was answered
     * @param result the results of the same questionnaire
     * @param persons for each respondent the index of the choice of every question, -1 for a blank; then intervals over
     *        several questions are by resampling persons. None where only counts are at hand: then such intervals carry
     *        {@link Caveat#INDEPENDENT_QUESTIONS}.
     * @param figures how figures are computed
     */
    public static List<PlacedFigure> of(Questionnaire questionnaire, AssessmentResult result, List<int[]> persons,
            Figures figures) {
        List<QuestionCounts> counts = result.items().stream().map(QuestionCounts::of).toList();
        List<PlacedFigure> placed = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            String scale = question.oneOfSeveral() ? question.scale() : "";
            QuestionCounts own = counts.get(question.index());
            placed.add(new PlacedFigure(Level.ITEM, question.item(), scale, figures.pomp(own)));
            placed.add(new PlacedFigure(Level.ITEM, question.item(), scale, figures.agreement(own)));
        }
        for (QuestionGroup group : QuestionGroup.of(questionnaire)) {
            List<QuestionCounts> own = group.questions().stream().map(question -> counts.get(question.index()))
                    .toList();
            Figure pomp = persons.isEmpty() ? figures.pomp(own) : figures.pomp(own, answers(group, persons));
            placed.add(new PlacedFigure(group.level(), group.code(), group.scale(), pomp));
        }
        return placed;
    }

    private static List<int[]> answers(QuestionGroup group, List<int[]> persons) {
        int[] indexes = group.questions().stream().mapToInt(Question::index).toArray();
        List<int[]> answers = new ArrayList<>();
        for (int[] person : persons) {
            int[] own = new int[indexes.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = person[indexes[i]];
            }
            answers.add(own);
        }
        return answers;
    }
}
