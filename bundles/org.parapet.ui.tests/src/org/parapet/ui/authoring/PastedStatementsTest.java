// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapet.author.ui.questions.PastedStatements;
import org.parapet.author.ui.questions.PastedStatements.Statement;

class PastedStatementsTest {

    private static List<Statement> statements(String text) {
        return PastedStatements.parse(text).statements();
    }

    @Test
    void plainLinesAreStatementsAsTheyStand() {
        assertEquals(List.of(new Statement("", "", "We trust each other, and say so; often", ""),
                new Statement("", "", "2 organisations lead", "")),
                statements("We trust each other, and say so; often\r\n\r\n2 organisations lead\n"));
    }

    @Test
    void fiftyLinesGiveFiftyStatements() {
        assertEquals(50, statements(IntStream.rangeClosed(1, 50).mapToObj(i -> "Statement number " + i)
                .collect(Collectors.joining("\n"))).size());
    }

    @Test
    void bulletsGoAndNumbersBecomeCodes() {
        assertEquals(List.of("We agree", "We meet"), statements("\u2022\u00a0We agree\n- We meet").stream()
                .map(Statement::text).toList());
        assertEquals(List.of(new Statement("", "1.1", "We agree", ""), new Statement("", "1.2", "We meet", "")),
                statements("1.1 We agree\n1.2. We meet"));
        assertEquals(List.of("a", "b"), statements("a) We agree\n(b) We meet").stream().map(Statement::code).toList());
    }

    @Test
    void aLineWithAColonIsAHeading() {
        assertEquals(List.of(new Statement("Trust", "", "We agree", ""), new Statement("Purpose", "", "We meet", "")),
                statements("Trust:\nWe agree\nPurpose:\nWe meet"));
    }

    @Test
    void aLineWithoutANumberAboveNumberedOnesIsAHeading() {
        assertEquals(List.of(new Statement("How we decide", "1", "We agree", ""),
                new Statement("How we decide", "2", "We meet", ""), new Statement("Trust", "3", "We talk", "")),
                statements("How we decide\n1. We agree\n2. We meet\nTrust\n3. We talk"));
        assertEquals(List.of("We agree on", "what matters most", "We meet", "We say so.", "We talk"),
                statements("1. We agree on\nwhat matters most\n2. We meet\nWe say so.\n3. We talk").stream()
                        .map(Statement::text).toList());
    }

    @Test
    void aTableWithCodesKeepsThem() {
        assertEquals(List.of(new Statement("", "A1", "We agree", ""), new Statement("", "A2", "We meet", "")),
                statements("A1\tWe agree\nA2.\tWe meet"));
    }

    @Test
    void headingsOfColumnsSayWhatTheyHold() {
        assertEquals(List.of(new Statement("Trust", "1", "We agree", "Think of last year"),
                new Statement("Trust", "2", "We meet", "")),
                statements("Theme\tNo.\tStatement\tNotes\nTrust\t1\tWe agree\tThink of last year\n\t2\tWe meet\t"));
    }

    @Test
    void emptyColumnsUnderLabelsAreTheAnswers() {
        PastedStatements pasted = PastedStatements.parse("No\tStatement\tStrongly agree\tAgree\tDisagree\n"
                + "1\tWe agree\t\u2610\t\u2610\t\u2610\n2\tWe meet\t\t\t");
        assertEquals(List.of("Strongly agree", "Agree", "Disagree"), pasted.answers());
        assertEquals(List.of("We agree", "We meet"), pasted.statements().stream().map(Statement::text).toList());
    }

    @Test
    void aRowWithOneCellIsAHeadingInATable() {
        assertEquals(List.of(new Statement("Principle 1: Need", "1.1", "We agree", "")),
                statements("Principle 1: Need\t\n1.1\tWe agree"));
    }

    @Test
    void cellsWithLineEndsStayWhole() {
        assertEquals(List.of(new Statement("", "1", "We agree on what matters", "")),
                statements("1\t\"We agree\non what matters\"\n"));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(List.of(), statements(""));
        assertEquals(List.of(), statements(" \n\t\n"));
    }

    @Test
    void tooManyRowsAreCountedNotDropped() {
        PastedStatements pasted = PastedStatements.parse("We agree\n".repeat(PastedStatements.MOST + 7));
        assertEquals(PastedStatements.MOST, pasted.statements().size());
        assertEquals(7, pasted.leftOut());
        assertTrue(pasted.answers().isEmpty());
    }
}
