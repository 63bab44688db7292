// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Response;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

class TalliesTest {

    private final Instrument pat = Instruments.patWith(1, 2);
    private final Questionnaire questionnaire = Questionnaire.of(pat);
    private final Partnerships partnership = new Partnerships(pat, "X", "Y", "Z");

    private Tallied tallied() {
        return Tallies.of(partnership.assessment(), questionnaire);
    }

    @Test
    void countsTheResponsesAndKnowsEveryMemberOrganisation() {
        partnership.respond(2, "Ann", "A", "1.2", "-");
        partnership.respond(1, "Bob", "SA");
        Tallied tallied = tallied();
        assertEquals(List.of(), tallied.problems());
        assertEquals(List.of("o1", "o2", "o3"), tallied.tally().organisations());
        assertEquals(0, tallied.tally().participants("o3"));
        assertArrayEquals(new int[] {1, 1, 0, 0}, tallied.tally().counts(0));
        assertArrayEquals(new int[] {1, 0, 0, 0}, tallied.tally().counts(1));
    }

    @Test
    void aNoteWithoutAnOptionIsNoAnswer() {
        partnership.respond(1, "Ann", "-").getAnswers().add(answer("1.1", ""));
        Tallied tallied = tallied();
        assertEquals(List.of(), tallied.problems());
        assertEquals(1, tallied.tally().blankResponses());
    }

    @Test
    void everyAnswerTheInstrumentDoesNotKnowIsReportedWithItemAndCure() {
        Response response = partnership.respond(1, "Ann", "A");
        response.getAnswers().add(answer("9.9", "A"));
        response.getAnswers().add(answer("1.1", "SD"));
        response.getAnswers().get(1).setOption("MAYBE");
        List<Problem> problems = tallied().problems();
        assertEquals(List.of("answer-option-unknown", "answer-question-unknown", "answer-duplicate"),
                problems.stream().map(Problem::rule).toList());
        assertEquals("1.2", problems.getFirst().place().item());
        assertTrue(problems.getFirst().message().contains("SA, A, D, SD"), problems.getFirst().message());
        assertTrue(problems.stream().noneMatch(problem -> problem.cure().isBlank()));
        assertTrue(problems.stream().noneMatch(problem -> problem.describe().contains("Ann")));
        assertArrayEquals(new int[] {0, 1, 0, 0}, tallied().tally().counts(0));
    }

    @Test
    void aSecondResponseOfAParticipantIsReportedAndNotCounted() {
        Response first = partnership.respond(1, "Ann", "A");
        Response second = partnership.respond(1, "Bob", "SD");
        second.setParticipant(first.getParticipant());
        assertEquals(List.of("response-participant-duplicate"),
                tallied().problems().stream().map(Problem::rule).toList());
        assertEquals(1, tallied().tally().participants());
    }

    @Test
    void aResponseWithoutParticipantIsReported() {
        partnership.respond(1, "Ann", "A").setParticipant(null);
        assertEquals(List.of("response-participant-missing"),
                tallied().problems().stream().map(Problem::rule).toList());
        assertEquals(0, tallied().tally().participants());
    }

    private static Answer answer(String item, String option) {
        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
        answer.setItem(item);
        answer.setOption(option);
        answer.setNote("A note");
        return answer;
    }
}
