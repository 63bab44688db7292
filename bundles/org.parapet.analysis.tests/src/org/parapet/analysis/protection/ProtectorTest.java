// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.assessment.ParticipantRole;

class ProtectorTest {

    /** Items 1.1 to 2.4; the answers to the first five, which nobody leaves blank, spell the person's number. */
    private static final Questionnaire QUESTIONS = Questionnaire.of(Instruments.patWith(2, 4));
    private static final int SPELLING = 5;

    private record Person(int number, String organisation, ParticipantRole role) {
    }

    /** One person's answers: the number in base four, then what the chance of the test says. */
    private static RespondentAnswers answers(Person person, Random random, double blanks) {
        int[] choices = new int[QUESTIONS.size()];
        int rest = person.number();
        for (int i = 0; i < choices.length; i++) {
            choices[i] = i < SPELLING ? rest % 4 : random.nextDouble() < blanks ? TallyCounter.BLANK
                    : random.nextInt(4);
            rest /= 4;
        }
        return new RespondentAnswers("p" + person.number(), person.organisation(), person.role(), choices, Map.of());
    }

    private static int number(ProtectedRespondent respondent) {
        int number = 0;
        for (int i = SPELLING - 1; i >= 0; i--) {
            number = number * 4 + respondent.choice(i);
        }
        return number;
    }

    private static AssessmentAnswers assessment(String partnership, int wave, int minimum,
            List<RespondentAnswers> respondents) {
        return new AssessmentAnswers(new AssessmentIdentity(partnership, "P", true, "a" + wave, "pat", "test",
                "Wave " + wave, wave, Optional.empty()), QUESTIONS, minimum, Map.of("a", "A", "b", "B", "c", "C", "d",
                        "D"), respondents);
    }

    private static List<Person> people(Random random, int number, int organisations) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(new Person(i, String.valueOf((char) ('a' + random.nextInt(organisations))),
                    ParticipantRole.values()[random.nextInt(3)]));
        }
        return people;
    }

    private static List<AssessmentAnswers> series(Random random) {
        int minimum = 3 + random.nextInt(3);
        List<Person> people = people(random, 3 + random.nextInt(28), 1 + random.nextInt(4));
        double stay = random.nextBoolean() ? 1 : random.nextDouble();
        double blanks = random.nextDouble() * random.nextDouble();
        List<AssessmentAnswers> waves = new ArrayList<>();
        for (int wave = 0; wave < 3; wave++) {
            List<RespondentAnswers> respondents = new ArrayList<>();
            for (Person person : people) {
                if (random.nextDouble() < stay) {
                    respondents.add(answers(person, random, blanks));
                }
            }
            Collections.shuffle(respondents, random);
            waves.add(assessment("p", wave, minimum, respondents));
        }
        return waves;
    }

    /**
     * Everything that can be told of an assessment follows from who stands apart in what is handed on. The test takes
     * the part of somebody who knows everybody's organisation, role and in which waves they took part, and looks for
     * the smallest set of people whose answers to a question can be had by adding and subtracting what is handed on.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyCanRecoverTheAnswersOfFewerPeopleThanTheMinimum(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<AssessmentAnswers> waves = series(random);
            List<ProtectedAssessment> published = Protector.protect(waves, seed);
            Map<String, String> paths = paths(published);
            for (int wave = 0; wave < waves.size(); wave++) {
                for (int question = 0; question < QUESTIONS.size(); question++) {
                    check(waves.get(wave), published.get(wave), question, paths);
                }
            }
        }
    }

    @Test
    void whatIsHandedOnDoesNotDependOnTheLanguageOfTheComputer() {
        Locale before = Locale.getDefault();
        List<ProtectedAssessment> english = Protector.protect(series(new Random(1)), 1);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<ProtectedAssessment> arabic = Protector.protect(series(new Random(1)), 1);
            assertEquals(codes(english), codes(arabic));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> codes(List<ProtectedAssessment> published) {
        return published.stream().flatMap(each -> each.respondents().stream()).map(ProtectedRespondent::code).toList();
    }

    /** For each code, in which waves it occurs and with which groups. */
    private static Map<String, String> paths(List<ProtectedAssessment> published) {
        Map<String, String> paths = new HashMap<>();
        for (int wave = 0; wave < published.size(); wave++) {
            for (ProtectedRespondent each : published.get(wave).respondents()) {
                paths.merge(each.code(), wave + each.block() + ' ', String::concat);
            }
        }
        return paths;
    }

    private static void check(AssessmentAnswers truth, ProtectedAssessment published, int question,
            Map<String, String> paths) {
        List<RespondentAnswers> answering = truth.respondents().stream()
                .filter(each -> each.choice(question) != TallyCounter.BLANK).toList();
        int people = (int) truth.respondents().stream().filter(each -> !each.isBlank()).count();
        int total = Arrays.stream(published.counts(question)).sum();
        int least = people < truth.minimum() || published.organisations().isEmpty() && published.roles().isEmpty()
                ? Protector.LEAST_ANSWERS : truth.minimum();
        if (answering.size() < Protector.LEAST_ANSWERS || people < Protector.LEAST_ANSWERS) {
            assertEquals(0, total, "too few answered at all");
            return;
        }
        assertEquals(answering.size(), total, "every answer is there, linked or not");
        Map<String, Set<Integer>> sets = new TreeMap<>();
        for (ProtectedRespondent each : published.respondents()) {
            if (each.choice(question) != TallyCounter.BLANK) {
                sets.computeIfAbsent(each.block(), key -> new HashSet<>()).add(number(each));
            }
        }
        sets.forEach((block, set) -> assertTrue(set.size() >= least, block + " shows " + set.size() + " of "
                + answering.size()));
        int linked = sets.values().stream().mapToInt(Set::size).sum();
        assertTrue(total - linked == 0 || total - linked >= Math.min(least, total),
                "the answers linked to nobody are " + (total - linked));
        Map<String, Integer> byPath = new TreeMap<>();
        published.respondents().forEach(each -> byPath.merge(paths.get(each.code()), 1, Integer::sum));
        byPath.forEach((path, number) -> assertTrue(number >= Math.min(truth.minimum(), people), path + " " + number));
        assertSmallestDifference(sets, total, linked, least);
    }

    /** All sums and differences of the disjoint sets, and the whole: none but nothing lies between 0 and the least. */
    private static void assertSmallestDifference(Map<String, Set<Integer>> sets, int total, int linked, int least) {
        List<Integer> sizes = new ArrayList<>(sets.values().stream().map(Set::size).toList());
        sizes.add(total - linked);
        for (int chosen = 0; chosen < 1 << sizes.size(); chosen++) {
            int mask = chosen;
            int sum = IntStream.range(0, sizes.size()).filter(i -> (mask >> i & 1) == 1).map(sizes::get).sum();
            assertTrue(sum == 0 || sum >= Math.min(least, total), sizes + " give " + sum);
        }
    }

    @Test
    void noGroupIsShownThatIsNotAWholeOrganisationOrSeveral() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            List<AssessmentAnswers> waves = series(random);
            List<ProtectedAssessment> published = Protector.protect(waves, 1);
            for (int wave = 0; wave < 3; wave++) {
                Map<Integer, String> organisations = waves.get(wave).respondents().stream().collect(Collectors.toMap(
                        each -> Integer.parseInt(each.person().substring(1)), RespondentAnswers::organisation));
                for (ProtectedRespondent each : published.get(wave).respondents()) {
                    String shown = each.organisation();
                    assertTrue(shown.isEmpty()
                            || List.of(shown.split("\\+")).contains(organisations.get(number(each))));
                }
            }
        }
    }

    @Test
    void twoSmallOrganisationsArePutTogether() {
        Random random = new Random(1);
        List<RespondentAnswers> respondents = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            respondents.add(answers(new Person(i, i < 8 ? "a" : i < 11 ? "b" : "c", ParticipantRole.OTHER), random, 0));
        }

        ProtectedAssessment published = Protector.protect(List.of(assessment("p", 0, 5, respondents)), 1).getFirst();

        assertEquals(List.of(new ProtectedGroup("a", List.of("A")), new ProtectedGroup("b+c", List.of("B", "C"))),
                published.organisations());
    }

    @Test
    void whoLeftAfterTheFirstWaveIsNotTheOnlyOneWithoutALink() {
        Random random = new Random(2);
        List<RespondentAnswers> first = new ArrayList<>();
        List<RespondentAnswers> second = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Person person = new Person(i, "a", ParticipantRole.OTHER);
            first.add(answers(person, random, 0));
            if (i != 7) {
                second.add(answers(person, random, 0));
            }
        }

        List<ProtectedAssessment> published = Protector.protect(List.of(assessment("p", 0, 5, first),
                assessment("p", 1, 5, second)), 1);

        Set<String> codes = published.get(0).respondents().stream().map(ProtectedRespondent::code)
                .collect(Collectors.toSet());
        long linked = published.get(1).respondents().stream().filter(each -> codes.contains(each.code())).count();
        assertEquals(14, linked, "five of the nineteen lost their link to hide the one who left");
    }

    @Test
    void theSameOneLosesTheLinkWhateverTheOrderOfTheFile() {
        List<AssessmentAnswers> waves = series(new Random(4));
        List<AssessmentAnswers> turned = waves.stream().map(each -> {
            List<RespondentAnswers> respondents = new ArrayList<>(each.respondents());
            Collections.reverse(respondents);
            return new AssessmentAnswers(each.identity(), each.questionnaire(), each.minimum(), each.organisations(),
                    respondents);
        }).toList();

        assertEquals(Protector.protect(waves, 3), Protector.protect(turned, 3));
    }

    @Test
    void codesTellNothingOfTheFile() {
        List<ProtectedAssessment> published = Protector.protect(series(new Random(5)), 3);

        assertFalse(published.stream().flatMap(each -> each.respondents().stream())
                .anyMatch(each -> !each.code().matches("r[0-9]{6}")));
    }
}
