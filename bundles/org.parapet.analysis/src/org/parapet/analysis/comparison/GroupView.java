// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.protection.LooseAnswers;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.scale.Counts;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;

/** The answers of everybody, or of one group, in one assessment. */
final class GroupView {

    private final ProtectedAssessment assessment;
    private final Group group;
    private final double[][] values;
    private final List<ProtectedRespondent> respondents;
    private final Map<Integer, List<LooseAnswers>> loose = new HashMap<>();
    private final Map<List<Integer>, double[]> figures = new HashMap<>();
    private final int[][] counts;
    private final int[] answers;
    private final boolean[] hidden;

    /**
     * The answers of a group.
     *
     * @param assessment the assessment
     * @param group the group
     * @param values what the choices are worth, see {@link #values(Questionnaire)}
     */
    GroupView(ProtectedAssessment assessment, Group group, double[][] values) {
        this.assessment = assessment;
        this.group = group;
        this.values = values;
        respondents = assessment.respondents().stream().filter(this::isIn).toList();
        assessment.loose().forEach(each -> loose.computeIfAbsent(each.question(), key -> new ArrayList<>(1)).add(each));
        counts = new int[values.length][];
        answers = new int[values.length];
        hidden = new boolean[values.length];
        for (int question = 0; question < counts.length; question++) {
            counts[question] = count(question);
            answers[question] = Counts.total(counts[question]);
            hidden[question] = isHidden(question);
        }
    }

    /** The value of each choice of each question, 0 to 100; {@link PersonIntervals#BLANK} where all score the same. */
    static double[][] values(Questionnaire questionnaire) {
        double[][] values = new double[questionnaire.size()][];
        for (Question question : questionnaire.questions()) {
            values[question.index()] = question.choices().stream().mapToDouble(choice -> PercentOfMaximum.of(
                    choice.score(), question.lowestScore(), question.highestScore()).orElse(PersonIntervals.BLANK))
                    .toArray();
        }
        return values;
    }

    private int[] count(int question) {
        int[] count = new int[values[question].length];
        for (ProtectedRespondent respondent : respondents) {
            int choice = respondent.choice(question);
            if (choice >= 0) {
                count[choice]++;
            }
        }
        if (isEverybody()) {
            for (LooseAnswers each : loose.getOrDefault(question, List.of())) {
                int[] further = each.counts();
                for (int choice = 0; choice < count.length; choice++) {
                    count[choice] += further[choice];
                }
            }
        }
        return count;
    }

    private boolean isIn(ProtectedRespondent respondent) {
        return switch (group.kind()) {
            case EVERYBODY -> true;
            case ORGANISATION -> respondent.organisation().equals(group.id());
            case ROLE -> respondent.role().equals(group.id());
        };
    }

    /** The figure of some questions in each draw of persons, computed once. */
    double[] figures(List<Question> questions, PersonIntervals intervals) {
        List<Question> scored = new ArrayList<>(questions.size());
        List<Integer> key = new ArrayList<>(questions.size());
        for (Question question : questions) {
            if (isScored(question)) {
                scored.add(question);
                key.add(question.index());
            }
        }
        return figures.computeIfAbsent(key, each -> intervals.figures(persons(scored)));
    }

    /** Lets the draws go. */
    void forgetDraws() {
        figures.clear();
    }

    ProtectedAssessment assessment() {
        return assessment;
    }

    Group group() {
        return group;
    }

    List<ProtectedRespondent> respondents() {
        return respondents;
    }

    private boolean isEverybody() {
        return group.kind() == Group.Kind.EVERYBODY;
    }

    /** How many could have answered. */
    int participants() {
        return isEverybody() ? assessment.participants() : respondents.size();
    }

    /** Whether the group's answers to the question are put together with others', or are too few. */
    boolean hides(Question question) {
        return hidden[question.index()];
    }

    /** Whether the group's answers to one of the questions are hidden that everybody's are not. */
    boolean hidesOwn(List<Question> questions) {
        if (isEverybody()) {
            return false;
        }
        for (Question question : questions) {
            if (hides(question) && !assessment.withheld().contains(question.index())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(int question) {
        if (assessment.withheld().contains(question)) {
            return true;
        }
        if (isEverybody()) {
            return false;
        }
        for (LooseAnswers each : loose.getOrDefault(question, List.of())) {
            if ((group.kind() == Group.Kind.ORGANISATION ? each.organisations() : each.roles()).contains(group.id())) {
                return true;
            }
        }
        return answers[question] > 0 && answers[question] < assessment.minimum();
    }

    /** How many answered. */
    int answered(Question question) {
        return answers[question.index()];
    }

    /** How many made each choice; not to be changed. */
    int[] counts(Question question) {
        return counts[question.index()];
    }

    /** What a choice is worth, 0 to 100; {@link PersonIntervals#BLANK} where all choices score the same. */
    double value(Question question, int choice) {
        return values[question.index()][choice];
    }

    /** Whether there is anything to measure. */
    boolean isScored(Question question) {
        return values[question.index()].length > 0 && values[question.index()][0] >= 0;
    }

    /** For each question, for each person, the value of the answer; a loose answer stands as a person of its own. */
    List<double[]> persons(List<Question> questions) {
        int further = isEverybody() && !loose.isEmpty() ? questions.stream().mapToInt(this::looseAnswers).sum() : 0;
        int persons = respondents.size() + further;
        List<double[]> all = new ArrayList<>();
        int next = respondents.size();
        for (Question question : questions) {
            double[] own = new double[persons];
            Arrays.fill(own, PersonIntervals.BLANK);
            for (int person = 0; person < respondents.size(); person++) {
                int choice = respondents.get(person).choice(question.index());
                if (choice >= 0) {
                    own[person] = value(question, choice);
                }
            }
            if (further > 0) {
                for (LooseAnswers each : loose.getOrDefault(question.index(), List.of())) {
                    int[] answers = each.counts();
                    for (int choice = 0; choice < answers.length; choice++) {
                        Arrays.fill(own, next, next + answers[choice], value(question, choice));
                        next += answers[choice];
                    }
                }
            }
            all.add(own);
        }
        return all;
    }

    private int looseAnswers(Question question) {
        return loose.getOrDefault(question.index(), List.of()).stream()
                .mapToInt(each -> Arrays.stream(each.counts()).sum()).sum();
    }

    boolean hasLooseAnswers(List<Question> questions) {
        return !loose.isEmpty() && questions.stream().anyMatch(question -> loose.containsKey(question.index()));
    }

    /**
     * The unweighted mean of each respondent's answers to the questions, in the order of the respondents; not a number
     * for those who answered none; exact to a billionth, so that equal means are equal numbers.
     */
    double[] means(List<Question> questions) {
        double[] means = new double[respondents.size()];
        for (int person = 0; person < means.length; person++) {
            ProtectedRespondent respondent = respondents.get(person);
            double sum = 0;
            int answers = 0;
            for (Question question : questions) {
                int choice = respondent.choice(question.index());
                if (choice >= 0 && value(question, choice) >= 0) {
                    sum += value(question, choice);
                    answers++;
                }
            }
            means[person] = answers == 0 ? Double.NaN : Math.round(sum / answers * 1e9) / 1e9;
        }
        return means;
    }
}
