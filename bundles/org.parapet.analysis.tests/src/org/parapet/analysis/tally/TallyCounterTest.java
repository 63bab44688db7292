// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.MissingPolicy;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;

class TallyCounterTest {

    private static final ParticipantRole SENIOR = ParticipantRole.SENIOR_STAKEHOLDER;

    @Test
    void countsByOptionOrganisationAndRole() {
        Tally tally = new Respondents(Instruments.pat()).answer("x", SENIOR, "SA", "A").answer("x", "SA", "D")
                .answer("y", SENIOR, "SD", "-").tally();
        assertEquals(3, tally.participants());
        assertEquals(2, tally.participants("x"));
        assertEquals(0, tally.participants("nobody"));
        assertEquals(2, tally.participants(SENIOR));
        assertArrayEquals(new int[] {2, 0, 0, 1}, tally.counts(0));
        assertArrayEquals(new int[] {2, 0, 0, 0}, tally.counts(0, "x"));
        assertArrayEquals(new int[] {1, 0, 0, 1}, tally.counts(0, SENIOR));
        assertArrayEquals(new int[] {0, 1, 0, 0}, tally.counts(1, "x", SENIOR));
        assertArrayEquals(new int[] {0, 0, 0, 0}, tally.counts(0, "nobody"));
        assertEquals(3, tally.answered(0));
        assertEquals(2, tally.answered(1));
    }

    @Test
    void anEntirelyBlankResponseIsAParticipantWhoAnsweredNothing() {
        Tally tally = new Respondents(Instruments.pat()).answer("x").answer("x", "A").tally();
        assertEquals(2, tally.participants());
        assertEquals(1, tally.blankResponses());
        assertEquals(1, tally.answered(0));
    }

    @Test
    void aRefusedResponseCountsNothing() {
        TallyCounter counter = new TallyCounter(Questionnaire.of(Instruments.patWith(1, 2)));
        int x = counter.organisation("x");
        assertThrows(IllegalArgumentException.class, () -> counter.accept(x, SENIOR, new int[] {0, 4}));
        assertThrows(IllegalArgumentException.class, () -> counter.accept(x, SENIOR, new int[] {0}));
        assertThrows(IndexOutOfBoundsException.class, () -> counter.accept(1, SENIOR, new int[] {0, 0}));
        assertEquals(0, counter.tally().participants());
        assertEquals(0, counter.tally().answered(0));
    }

    @Test
    void aTallyDoesNotChangeWhenCountingGoesOn() {
        Respondents respondents = new Respondents(Instruments.pat()).answer("x", "SA");
        Tally before = respondents.tally();
        respondents.answer("y", "SD");
        assertEquals(1, before.participants());
        assertArrayEquals(new int[] {1, 0, 0, 0}, before.counts(0));
    }

    @Test
    void talliesOfPartsAddUpToTheTallyOfTheWhole() {
        Questionnaire leeds = Questionnaire.of(Instruments.leeds());
        TallyCounter whole = new TallyCounter(leeds);
        TallyCounter first = new TallyCounter(leeds);
        TallyCounter second = new TallyCounter(leeds);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String organisation = "o" + random.nextInt(4);
            ParticipantRole role = ParticipantRole.values()[random.nextInt(3)];
            int[] choices = random.ints(16, random.nextInt(8) == 0 ? -1 : 0, 3).toArray();
            TallyCounter part = random.nextBoolean() ? first : second;
            part.accept(part.organisation(organisation), role, choices);
            whole.accept(whole.organisation(organisation), role, choices);
        }
        Tally sum = first.tally().plus(second.tally());
        Tally expected = whole.tally();
        assertEquals(expected.participants(), sum.participants());
        assertEquals(expected.blankResponses(), sum.blankResponses());
        for (String organisation : expected.organisations()) {
            for (ParticipantRole role : ParticipantRole.values()) {
                for (int question = 0; question < leeds.size(); question++) {
                    assertArrayEquals(expected.counts(question, organisation, role),
                            sum.counts(question, organisation, role));
                }
            }
            assertEquals(expected.participants(organisation), sum.participants(organisation));
        }
        for (ParticipantRole role : ParticipantRole.values()) {
            assertEquals(expected.participants(role), sum.participants(role));
        }
        Distribution one = expected.score(0);
        Distribution other = sum.score(0);
        assertEquals(one.n(), other.n());
        assertEquals(one.mean().orElseThrow(), other.mean().orElseThrow(), 1e-9);
        assertEquals(one.standardDeviation().orElseThrow(), other.standardDeviation().orElseThrow(), 1e-9);
        assertEquals(one.minimum(), other.minimum());
        assertEquals(one.maximum(), other.maximum());
    }

    @Test
    void talliesOfDifferentQuestionnairesAreNotAdded() {
        Tally pat = new Respondents(Instruments.pat()).tally();
        Tally leeds = new Respondents(Instruments.leeds()).tally();
        assertThrows(IllegalArgumentException.class, () -> pat.plus(leeds));
    }

    @Test
    void answersCountedElsewhereCanBeAdded() {
        TallyCounter counter = new TallyCounter(Questionnaire.of(Instruments.leeds()));
        int x = counter.organisation("x");
        counter.addParticipants(x, SENIOR, 5);
        counter.addAnswers(x, SENIOR, 0, 1, 4);
        Tally tally = counter.tally();
        assertEquals(5, tally.participants());
        assertArrayEquals(new int[] {0, 4, 0}, tally.counts(0));
        assertEquals(0, tally.score(0).n());
        assertTrue(tally.score(0).mean().isEmpty());
    }

    @Test
    void answersCountedElsewhereBelongToTheirOrganisationAndRole() {
        TallyCounter counter = new TallyCounter(Questionnaire.of(Instruments.leeds()));
        counter.addParticipants(counter.organisation("x"), SENIOR, 5);
        int y = counter.organisation("y");
        counter.addParticipants(y, ParticipantRole.BOUNDARY_SPANNER, 7);
        counter.addAnswers(y, ParticipantRole.BOUNDARY_SPANNER, 2, 1, 3);
        counter.addAnswers(y, ParticipantRole.BOUNDARY_SPANNER, 2, 1, 2);
        Tally tally = counter.tally();
        assertEquals(12, tally.participants());
        assertEquals(7, tally.participants("y"));
        assertEquals(7, tally.participants(ParticipantRole.BOUNDARY_SPANNER));
        assertArrayEquals(new int[] {0, 5, 0}, tally.counts(2, "y", ParticipantRole.BOUNDARY_SPANNER));
        assertArrayEquals(new int[3], tally.counts(2, "x"));
        assertArrayEquals(new int[3], tally.counts(1));
        assertArrayEquals(new int[3], tally.counts(3));
    }

    @Test
    void countsFromElsewhereThatCannotBeAreRefused() {
        TallyCounter counter = new TallyCounter(Questionnaire.of(Instruments.leeds()));
        int x = counter.organisation("x");
        assertThrows(IllegalArgumentException.class, () -> counter.addParticipants(x, SENIOR, -1));
        assertThrows(IllegalArgumentException.class, () -> counter.addAnswers(x, SENIOR, 0, 0, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> counter.addAnswers(x, SENIOR, 16, 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> counter.addAnswers(x, SENIOR, 0, 3, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> counter.addAnswers(1, SENIOR, 0, 0, 1));
        counter.addParticipants(x, SENIOR, 0);
        assertEquals(0, counter.tally().participants());
        assertEquals(0, counter.tally().answered(0));
    }

    @Test
    void whatIsWrittenToAnOpenPromptIsAnAnswer() {
        Instrument prompts = Instruments.empty();
        Section section = Instruments.section(prompts, "1", "Talk");
        Instruments.item(section, "1", "What do we want?").setFormat(AnswerFormat.TEXT);
        Instruments.item(section, "2", "What do they want?").setFormat(AnswerFormat.TEXT);
        Questionnaire questionnaire = Questionnaire.of(prompts);
        assertEquals(new Prompt(1, "1", "2"), questionnaire.prompt("2").orElseThrow());
        assertTrue(questionnaire.prompt("3").isEmpty());
        TallyCounter counter = new TallyCounter(questionnaire);
        int x = counter.organisation("x");
        counter.accept(x, SENIOR, new int[0], new boolean[] {false, true});
        counter.accept(x, SENIOR, new int[0], new boolean[] {true, true});
        counter.accept(x, SENIOR, new int[0]);
        assertThrows(IllegalArgumentException.class, () -> counter.accept(x, SENIOR, new int[0], new boolean[1]));
        Tally tally = counter.tally();
        assertEquals(3, tally.participants());
        assertEquals(1, tally.blankResponses());
        assertEquals(1, tally.answeredPrompt(0));
        assertEquals(2, tally.answeredPrompt(1));
        Tally twice = tally.plus(tally);
        assertEquals(2, twice.answeredPrompt(0));
        assertEquals(4, twice.answeredPrompt(1));
        assertEquals(2, twice.blankResponses());
        assertEquals(6, twice.participants(SENIOR));
    }

    @Test
    void aTickThatIsNoGoodSignCountsTheOtherWayRound() {
        Instrument checklist = Instruments.empty();
        Section section = Instruments.section(checklist, "1", "Start");
        Instruments.item(section, "feature", "Trust").setFormat(AnswerFormat.TICK);
        Item barrier = Instruments.item(section, "barrier", "Mistrust");
        barrier.setFormat(AnswerFormat.TICK);
        barrier.setTickPolarity(Polarity.UNFAVOURABLE);
        Questionnaire questionnaire = Questionnaire.of(checklist);
        assertEquals(Basis.CONVENTION, questionnaire.scoreBasis());
        assertEquals(List.of(1.0, 0.0), scores(questionnaire, "feature"));
        assertEquals(List.of(0.0, 1.0), scores(questionnaire, "barrier"));
        assertEquals(List.of(Polarity.FAVOURABLE, Polarity.UNFAVOURABLE), polarities(questionnaire, "feature"));
        assertEquals(List.of(Polarity.UNFAVOURABLE, Polarity.FAVOURABLE), polarities(questionnaire, "barrier"));
    }

    private static List<Double> scores(Questionnaire questionnaire, String item) {
        return questionnaire.question(item, "").orElseThrow().choices().stream().map(Choice::score).toList();
    }

    private static List<Polarity> polarities(Questionnaire questionnaire, String item) {
        return questionnaire.question(item, "").orElseThrow().choices().stream().map(Choice::polarity).toList();
    }

    @Test
    void scoresAreTheSourcesUnlessAScaleSaysThatTheyAreAConvention() {
        assertEquals(Basis.CONVENTION, Questionnaire.of(Instruments.pat()).scoreBasis());
        assertEquals(List.of("Equally spaced by convention"), Questionnaire.of(Instruments.pat()).scoreNotes());
        assertEquals(Basis.SOURCE, Questionnaire.of(Instruments.leeds()).scoreBasis());
        assertEquals(List.of(), Questionnaire.of(Instruments.leeds()).scoreNotes());
    }

    @Test
    void aScoreOfSomeItemsIsHadByThoseWhoAnsweredOneOfThem() {
        Instrument leeds = Instruments.leeds();
        Score part = Instruments.score(leeds, "part", Aggregation.SUM, MissingPolicy.ANSWERED_ONLY);
        part.getSections().add(leeds.getSections().getFirst());
        part.getItems().add(leeds.getSections().getLast().getItems().getLast());
        Tally tally = new Respondents(leeds).answer("x", "-", "-", "-", "-", "YES")
                .answer("x", "YES", "YES", "YES", "YES", "NO", "NO").tally();
        assertEquals(1, tally.score(1).n());
        assertEquals(15, tally.score(1).mean().orElseThrow(), 1e-12);
        assertEquals(5, Questionnaire.of(leeds).scores().get(1).questionCount());
    }

    @Test
    void aScoreOfOneScaleLeavesTheOthersOut() {
        Instrument leeds = Instruments.leeds();
        ResponseScale other = Instruments.scale(leeds, "other");
        Instruments.option(other, "N", "Never", 0, Polarity.NEUTRAL);
        Instruments.option(other, "D", "Daily", 9, Polarity.NEUTRAL);
        Instruments.item(leeds.getSections().getLast(), "D5", "How often?", other);
        Instruments.score(leeds, "often", Aggregation.SUM, MissingPolicy.ANSWERED_ONLY).setScale(other);
        ScoreDefinition often = Questionnaire.of(leeds).scores().get(1);
        assertEquals(1, often.questionCount());
        assertEquals(9, often.maximum());
        assertEquals(16 * 3 + 9, Questionnaire.of(leeds).scores().getFirst().maximum());
    }

    @Test
    void aPercentageOfNothingIsNothing() {
        Instrument one = Instruments.empty();
        ResponseScale scale = Instruments.scale(one, "only");
        Instruments.option(scale, "Y", "Yes", 1, Polarity.NEUTRAL);
        Instruments.item(Instruments.section(one, "1", "One"), "1", "Is it?", scale);
        Instruments.score(one, "percent", Aggregation.PERCENT_OF_MAXIMUM, MissingPolicy.ANSWERED_ONLY);
        assertEquals(0, new Respondents(one).answer("x", "Y").tally().score(0).mean().orElseThrow());
    }

    @Test
    void aScoreThatRequiresCompletenessIsHadByCompleteRespondentsOnly() {
        String[] twos = Collections.nCopies(16, "IMPROVE").toArray(String[]::new);
        String[] yes = Collections.nCopies(16, "YES").toArray(String[]::new);
        String[] blank = twos.clone();
        blank[7] = "-";
        Distribution total = new Respondents(Instruments.leeds()).answer("x", twos).answer("x", blank)
                .answer("y", yes).tally().score(0);
        assertEquals(2, total.n());
        assertEquals(40, total.mean().orElseThrow(), 1e-12);
        assertEquals(32, total.minimum().orElseThrow());
        assertEquals(48, total.maximum().orElseThrow());
        assertEquals(Math.sqrt(128), total.standardDeviation().orElseThrow(), 1e-12);
    }

    @Test
    void withAnsweredOnlyTheMeanOfTheAnsweredStandsForTheBlank() {
        Instrument leeds = Instruments.leeds();
        Instruments.score(leeds, "lenient", Aggregation.SUM, MissingPolicy.ANSWERED_ONLY);
        Instruments.score(leeds, "mean", Aggregation.MEAN, MissingPolicy.ANSWERED_ONLY);
        Instruments.score(leeds, "percent", Aggregation.PERCENT_OF_MAXIMUM, MissingPolicy.ANSWERED_ONLY);
        Tally tally = new Respondents(leeds).answer("x", "YES", "YES", "NO", "NO").answer("x").tally();
        assertEquals(32, tally.score(1).mean().orElseThrow(), 1e-12);
        assertEquals(2, tally.score(2).mean().orElseThrow(), 1e-12);
        assertEquals(50, tally.score(3).mean().orElseThrow(), 1e-12);
        assertEquals(1, tally.score(1).n());
    }

    @Test
    void bandsAreHalfOpenAndTheLastTakesTheMaximum() {
        Instrument leeds = Instruments.leeds();
        Score total = leeds.getScores().getFirst();
        band(total, "low", 16);
        band(total, "middle", 32);
        band(total, "high", 40);
        ScoreDefinition definition = Questionnaire.of(leeds).scores().getFirst();
        assertEquals(0, definition.bandIndex(31.99).orElseThrow());
        assertEquals(1, definition.bandIndex(32).orElseThrow());
        assertEquals(2, definition.bandIndex(48).orElseThrow());
        assertTrue(definition.bandIndex(15).isEmpty());
    }

    private static void band(Score score, String code, double lowerBound) {
        Band band = InstrumentFactory.eINSTANCE.createBand();
        band.setCode(code);
        band.setLabel(code);
        band.setLowerBound(lowerBound);
        score.getBands().add(band);
    }

    @Test
    void tickItemsAreDoneOrNotDoneAndOpenPromptsAreNotCounted() {
        Instrument checklist = Instruments.empty();
        Section section = Instruments.section(checklist, "1", "Start");
        Instruments.item(section, "1", "Agree").setFormat(AnswerFormat.TICK);
        Instruments.item(section, "2", "Say").setFormat(AnswerFormat.TEXT);
        Questionnaire questionnaire = Questionnaire.of(checklist);
        assertEquals(1, questionnaire.size());
        assertTrue(questionnaire.question("1", "").isPresent());
        assertTrue(questionnaire.question("2", "").isEmpty());
        Tally tally = new Respondents(checklist).answer("x", "done").answer("x", "not-done").answer("x").tally();
        assertArrayEquals(new int[] {1, 1}, tally.counts(0));
    }

    @Test
    void memoryDoesNotGrowWithTheNumberOfRespondents() {
        TallyCounter counter = new TallyCounter(Questionnaire.of(Instruments.pat()));
        int[] organisations = {counter.organisation("x"), counter.organisation("y")};
        int[] choices = new int[36];
        Random random = new Random(1);
        long early = 0;
        for (int i = 0; i < 100_000; i++) {
            for (int question = 0; question < 36; question++) {
                choices[question] = random.nextInt(5) - 1;
            }
            counter.accept(organisations[i & 1], ParticipantRole.values()[i % 3], choices);
            if (i == 1_000) {
                early = used();
            }
        }
        long growth = used() - early;
        assertEquals(100_000, counter.tally().participants());
        assertTrue(growth < 8_000_000, () -> "Heap grew by " + growth + " bytes");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
