// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;

/**
 * The questions that are put together in one figure: those of a section or of all, by scale where any item of them
 * takes several, as {@link org.parapet.analysis.result.GroupPomps} does.
 */
record QuestionGroup(Level level, String code, String scale, List<Question> questions) {

    static List<QuestionGroup> of(Questionnaire questionnaire) {
        List<QuestionGroup> groups = new ArrayList<>();
        for (String section : questionnaire.sections()) {
            groups.addAll(of(Level.SECTION, section, questionnaire.questions().stream()
                    .filter(question -> question.section().equals(section)).toList()));
        }
        groups.addAll(of(Level.TOTAL, "", questionnaire.questions()));
        return groups;
    }

    private static List<QuestionGroup> of(Level level, String code, List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        if (questions.stream().noneMatch(Question::oneOfSeveral)) {
            return List.of(new QuestionGroup(level, code, "", questions));
        }
        return questions.stream().map(Question::scale).distinct().map(scale -> new QuestionGroup(level, code, scale,
                questions.stream().filter(question -> question.scale().equals(scale)).toList())).toList();
    }
}
