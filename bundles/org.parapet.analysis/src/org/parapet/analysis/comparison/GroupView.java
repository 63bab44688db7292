// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.parapet.analysis.protection.LooseAnswers;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Question;

/** The answers of everybody, or of one group, in one assessment. */
final class GroupView {

    private final ProtectedAssessment assessment;
    private final Group group;
    private final List<ProtectedRespondent> respondents;
    private final Map<Integer, List<LooseAnswers>> loose = new HashMap<>();

    GroupView(ProtectedAssessment assessment, Group group) {
        this.assessment = assessment;
        this.group = group;
        respondents = assessment.respondents().stream().filter(this::isIn).toList();
        assessment.loose().forEach(each -> loose.computeIfAbsent(each.question(), key -> new ArrayList<>(1)).add(each));
    }

    private boolean isIn(ProtectedRespondent respondent) {
        return switch (group.kind()) {
            case EVERYBODY -> true;
            case ORGANISATION -> respondent.organisation().equals(group.id());
            case ROLE -> respondent.role().equals(group.id());
        };
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
        if (assessment.withheld().contains(question.index())) {
            return true;
        }
        if (isEverybody()) {
            return false;
        }
        boolean mixed = loose.getOrDefault(question.index(), List.of()).stream()
                .anyMatch(each -> (group.kind() == Group.Kind.ORGANISATION ? each.organisations() : each.roles())
                        .contains(group.id()));
        int answers = Arrays.stream(counts(question)).sum();
        return mixed || answers > 0 && answers < assessment.minimum();
    }

    /** How many made each choice. */
    int[] counts(Question question) {
        int[] counts = new int[question.choices().size()];
        for (ProtectedRespondent respondent : respondents) {
            int choice = respondent.choice(question.index());
            if (choice >= 0) {
                counts[choice]++;
            }
        }
        if (isEverybody()) {
            for (LooseAnswers each : loose.getOrDefault(question.index(), List.of())) {
                int[] further = each.counts();
                Arrays.setAll(counts, choice -> counts[choice] + further[choice]);
            }
        }
        return counts;
    }

    /** The value of each choice, 0 to 100; empty where all score the same. */
    static OptionalDouble[] values(Question question) {
        double lowest = question.lowestScore();
        double highest = question.highestScore();
        return question.choices().stream().map(choice -> PercentOfMaximum.of(choice.score(), lowest, highest))
                .toArray(OptionalDouble[]::new);
    }

    /** For each question, for each person, the value of the answer; a loose answer stands as a person of its own. */
    List<double[]> persons(List<Question> questions) {
        int further = isEverybody() ? questions.stream().mapToInt(this::looseAnswers).sum() : 0;
        int persons = respondents.size() + further;
        List<double[]> all = new ArrayList<>();
        int next = respondents.size();
        for (Question question : questions) {
            double[] values = new double[persons];
            Arrays.fill(values, PersonDraws.BLANK);
            OptionalDouble[] ofChoices = values(question);
            for (int person = 0; person < respondents.size(); person++) {
                int choice = respondents.get(person).choice(question.index());
                if (choice >= 0) {
                    values[person] = ofChoices[choice].orElse(PersonDraws.BLANK);
                }
            }
            if (further > 0) {
                for (LooseAnswers each : loose.getOrDefault(question.index(), List.of())) {
                    int[] counts = each.counts();
                    for (int choice = 0; choice < counts.length; choice++) {
                        Arrays.fill(values, next, next + counts[choice], ofChoices[choice].orElse(PersonDraws.BLANK));
                        next += counts[choice];
                    }
                }
            }
            all.add(values);
        }
        return all;
    }

    private int looseAnswers(Question question) {
        return loose.getOrDefault(question.index(), List.of()).stream()
                .mapToInt(each -> Arrays.stream(each.counts()).sum()).sum();
    }

    boolean hasLooseAnswers(List<Question> questions) {
        return questions.stream().anyMatch(question -> loose.containsKey(question.index()));
    }

    /**
     * The unweighted mean of each person's answers to the questions, by code, for those who answered any of them; exact
     * to a billionth, so that equal means are equal numbers.
     */
    Map<String, Double> means(List<Question> questions) {
        Map<String, Double> means = new LinkedHashMap<>();
        List<OptionalDouble[]> values = questions.stream().map(GroupView::values).toList();
        for (ProtectedRespondent respondent : respondents) {
            double sum = 0;
            int answers = 0;
            for (int i = 0; i < values.size(); i++) {
                int choice = respondent.choice(questions.get(i).index());
                if (choice >= 0 && values.get(i)[choice].isPresent()) {
                    sum += values.get(i)[choice].getAsDouble();
                    answers++;
                }
            }
            if (answers > 0) {
                means.put(respondent.code(), Math.round(sum / answers * 1e9) / 1e9);
            }
        }
        return means;
    }
}
