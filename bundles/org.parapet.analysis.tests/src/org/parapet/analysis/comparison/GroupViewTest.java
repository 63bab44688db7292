// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class GroupViewTest {

    private static final double BLANK = PersonIntervals.BLANK;

    private final Instrument pat = Instruments.pat();
    private final ProtectedAnswers answers = new ProtectedAnswers(pat, 0, "A", "B");
    private final Question asked = answers.question("4.4");
    private final Question other = answers.question("4.5");

    @Test
    void answersOfFewerThanTheMinimumAreHiddenAndThoseOfNobodyAreNot() {
        answers.respond(4, "A", "SA", "4.5", "-").respond(5, "B", "SA");

        assertTrue(answers.view("A").hides(asked));
        assertFalse(answers.view("A").hides(other), "nobody's answers cannot give anybody away");
        assertFalse(answers.view("B").hides(asked));
    }

    @Test
    void everybodyIsHiddenByAWithheldQuestionOnly() {
        answers.respond(4, "A", "SA").withhold("4.5").loose("4.4", Set.of("A"), "SA", 3);

        assertFalse(answers.view("").hides(asked));
        assertTrue(answers.view("").hides(other));
        assertFalse(answers.view("").hidesOwn(List.of(asked, other)));
    }

    @Test
    void aGroupIsHiddenWhereSomeOfItsAnswersAreLinkedToNobody() {
        answers.respond(6, "A", "SA").respond(6, "B", "SA").loose("4.4", Set.of("A"), "SA", 6);

        assertTrue(answers.view("A").hides(asked));
        assertFalse(answers.view("A").hides(other));
        assertFalse(answers.view("B").hides(asked));
    }

    @Test
    void aWithheldQuestionIsNotHiddenForTheSakeOfAGroup() {
        answers.respond(6, "A", "SA").withhold("4.5").loose("4.4", Set.of("A"), "SA", 6);

        assertTrue(answers.view("A").hides(other));
        assertFalse(answers.view("A").hidesOwn(List.of(other)));
        assertTrue(answers.view("A").hidesOwn(List.of(other, asked)));
    }

    @Test
    void answersLinkedToNobodyAreCountedForEverybodyAndForNoGroup() {
        answers.respond(6, "A", "SA").respond(5, "B", "D").loose("4.4", Set.of("A"), "SD", 2)
                .loose("4.4", Set.of("B"), "A", 3);

        assertArrayEquals(new int[] {6, 3, 5, 2}, answers.view("").counts(asked));
        assertEquals(16, answers.view("").answered(asked));
        assertArrayEquals(new int[] {6, 0, 0, 0}, answers.view("A").counts(asked));
        assertEquals(5, answers.view("B").answered(asked));
    }

    @Test
    void eachAnswerLinkedToNobodyIsAPersonWhoLeftAllOtherQuestionsBlank() {
        answers.respond(1, "A", "SA", "4.5", "-").loose("4.4", Set.of("A"), "SD", 2).loose("4.5", Set.of("B"), "SA", 1);

        List<double[]> everybody = answers.view("").persons(List.of(asked, other));

        assertArrayEquals(new double[] {100, 0, 0, BLANK}, everybody.getFirst());
        assertArrayEquals(new double[] {BLANK, BLANK, BLANK, 100}, everybody.getLast());
        assertArrayEquals(new double[] {100}, answers.view("A").persons(List.of(asked)).getFirst());
    }

    @Test
    void onlyQuestionsWithSuchAnswersHaveSome() {
        answers.respond(6, "A", "SA").loose("4.4", Set.of("A"), "SD", 2);

        assertTrue(answers.view("").hasLooseAnswers(List.of(other, asked)));
        assertFalse(answers.view("").hasLooseAnswers(List.of(other)));
    }

    @Test
    void aPersonsMeanIsOfTheAnsweredQuestionsAndNotANumberWhereThereAreNone() {
        answers.respond(1, "A", "A", "4.4", "SA").respond(1, "A", "SD", "4.4", "-").respond(1, "A", "-");

        assertArrayEquals(new double[] {83.333333333, 0, Double.NaN},
                answers.view("").means(List.of(asked, other)));
    }

    @Test
    void aQuestionWhoseOptionsAllScoreTheSameCountsInNoMean() {
        pat.getScales().getFirst().getOptions().forEach(option -> option.setScore(1));
        ProtectedAnswers equal = new ProtectedAnswers(pat, 0).respond(1, "A", "SA");

        assertFalse(equal.view("").isScored(asked));
        assertArrayEquals(new double[] {Double.NaN}, equal.view("").means(List.of(asked)));
    }

    @Test
    void thoseWhoCouldHaveAnsweredAreTheGroupOrAllWhoRespondedToTheAssessment() {
        answers.respond(6, "A", "SA").respond(5, "B", "-");

        assertEquals(11, answers.view("").participants());
        assertEquals(5, answers.view("B").participants());
    }

    @Test
    void aRoleHoldsItsOwnAnswersAndIsHiddenWhereSomeOfThemAreLinkedToNobody() {
        for (int i = 0; i < 5; i++) {
            answers.respondInRole("c" + i, "CHAIR", "SA");
        }
        answers.looseInRole("4.5", "CHAIR", "D", 5);
        GroupView chairs = new GroupView(answers.build(), new Group(Group.Kind.ROLE, "CHAIR", "", List.of("CHAIR")),
                GroupView.values(answers.build().questionnaire()));

        assertEquals(5, chairs.answered(asked));
        assertFalse(chairs.hidesOwn(List.of(asked)));
        assertTrue(chairs.hidesOwn(List.of(other)));
        assertFalse(answers.view("CHAIR").hidesOwn(List.of(other)), "an organisation with the same id");
        assertEquals(0, answers.view("CHAIR").answered(asked));
    }

    @Test
    void drawsAreMadeOnceUntilTheyAreLetGo() {
        answers.respond(3, "A", "SA").respond(3, "A", "D");
        GroupView view = answers.view("");
        PersonIntervals intervals = new PersonIntervals(ProtectedAnswers.draws());
        double[] first = view.figures(List.of(asked), intervals);

        assertSame(first, view.figures(List.of(asked), intervals));
        view.forgetDraws();
        assertNotSame(first, view.figures(List.of(asked), intervals));
        assertArrayEquals(first, view.figures(List.of(asked), intervals));
    }
}
