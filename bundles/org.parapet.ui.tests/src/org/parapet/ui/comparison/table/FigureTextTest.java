// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.Interval;
import org.parapet.analysis.figure.Method;
import org.parapet.ui.tests.BritishEnglish;

/** A figure opens: everything that is known about it is told. */
@ExtendWith(BritishEnglish.class)
class FigureTextTest {

    private static String all(Figure figure) {
        return String.join("\n", FigureText.open(figure).paragraphs());
    }

    @Test
    void everythingBehindAFigureIsTold() {
        Figure figure = Figure.of(Method.POMP, 66.66666, 3,
                List.of(Input.counts("1.1", List.of("D", "A"), new int[] {1, 2})), new Exclusions(2, 0, 1))
                .with(new Interval(10, 90.5, 0.95, "bootstrap of persons")).withSeed(4711).with(Caveat.FEW_ANSWERS);
        String text = all(figure);
        for (String part : List.of("66.667 % of maximum (n = 3)", "95% interval: 10 to 90.5 (bootstrap of persons)",
                Method.POMP.formula(), Method.POMP.source(), "1.1: D 1, A 2", "2 blanks", "1 without a place",
                Caveat.FEW_ANSWERS.text(), "4711")) {
            assertTrue(text.contains(part), part + " is not in\n" + text);
        }
        assertEquals(Method.POMP.title(), FigureText.open(figure).heading());
    }

    @Test
    void whatIsBelowZeroHasAMinusSignAndNoHyphen() {
        String text = all(Figure.of(Method.AGREEMENT, -0.0512, 1200, List.of(Input.number("x", -1234.5)),
                Exclusions.blank(0)));
        assertTrue(text.contains("\u22120.051 (n = 1,200)"), text);
        assertTrue(text.contains("\u22121,234.5"), text);
        assertFalse(text.contains("-0.0"), text);
    }

    @Test
    void aFigureThatDoesNotExistSaysWhyAndNothingOfWhatIsHidden() {
        Figure figure = Figure.of(Method.AGREEMENT, 0.5, 3, List.of(Input.number("x", 1)), Exclusions.blank(7))
                .hidden();
        String text = all(figure);
        assertTrue(text.contains(Absence.of(AbsenceReason.SMALL_GROUP).text()), text);
        assertFalse(text.contains("7"), text);
        assertFalse(text.contains("0.5"), text);
    }
}
