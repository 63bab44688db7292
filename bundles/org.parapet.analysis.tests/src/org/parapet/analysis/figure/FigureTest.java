// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final Figure HALF = Figure.of(Method.POMP, 50, 6,
            List.of(Input.counts("1.1", List.of("SA", "A", "D", "SD"), new int[] {1, 2, 2, 1})), Exclusions.blank(2));

    @ParameterizedTest
    @EnumSource
    void everyMethodSaysItsNameFormulaAndSource(Method method) {
        assertFalse(method.title().isBlank());
        assertFalse(method.formula().isBlank());
        assertFalse(method.source().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForAnAbsenceHasWords(AbsenceReason reason) {
        assertFalse(Absence.of(reason).text().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyCaveatHasWords(Caveat caveat) {
        assertFalse(caveat.text().isBlank());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noNumberOfAFigureIsOtherThanFinite(double number) {
        assertThrows(IllegalArgumentException.class, () -> Figure.of(Method.POMP, number, 1, List.of(),
                Exclusions.NONE));
        assertThrows(IllegalArgumentException.class, () -> Input.number("x", number));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, number, 0.95, "test"));
        assertThrows(IllegalArgumentException.class, () -> HALF.withProbability(number));
    }

    @Test
    void aFigureHasAValueOrSaysWhyItHasNone() {
        Figure absent = Figure.absent(Method.POMP, Absence.of(AbsenceReason.NOBODY_ANSWERED), 0, List.of(),
                Exclusions.blank(3));
        assertTrue(absent.value().isEmpty());
        assertEquals("Nobody answered.", absent.absence().orElseThrow().text());
        assertThrows(IllegalArgumentException.class, () -> new Figure(Method.POMP, OptionalDouble.empty(),
                Optional.empty(), 0, Optional.empty(), OptionalDouble.empty(), List.of(), Exclusions.NONE, List.of(),
                OptionalLong.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Figure(Method.POMP, OptionalDouble.of(1),
                absent.absence(), 0, Optional.empty(), OptionalDouble.empty(), List.of(), Exclusions.NONE, List.of(),
                OptionalLong.empty()));
        assertThrows(IllegalArgumentException.class, () -> absent.with(new Interval(0, 1, 0.95, "test")));
        assertThrows(IllegalArgumentException.class, () -> absent.withProbability(0.5));
    }

    @Test
    void aCaveatIsSaidOnce() {
        assertEquals(List.of(Caveat.BLANKS, Caveat.FEW_ANSWERS),
                HALF.with(Caveat.BLANKS).with(Caveat.FEW_ANSWERS, Caveat.BLANKS).caveats());
    }

    @Test
    void ofAHiddenFigureNothingIsLeft() {
        Figure hidden = HALF.with(new Interval(20, 80, 0.95, "test")).withProbability(0.2).withSeed(1)
                .with(Caveat.BLANKS).hidden();
        assertEquals(Figure.absent(Method.POMP, Absence.of(AbsenceReason.SMALL_GROUP), 0, List.of(), Exclusions.NONE),
                hidden);
    }

    @Test
    void tooFewSaysHowManyAreNeeded() {
        assertEquals("Too few to tell: 5, and the method needs 6.", Absence.tooFew(5, 6).text());
    }

    @Test
    void anIntervalHasItsEndsInOrder() {
        assertTrue(new Interval(1, 1, 0.95, "test").contains(1));
        assertFalse(new Interval(1, 2, 0.95, "test").contains(2.1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1, 0.95, "test"));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 2, 1, "test"));
    }
}
