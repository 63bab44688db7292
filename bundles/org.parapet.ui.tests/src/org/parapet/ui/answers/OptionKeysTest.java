// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionKeysTest {

    private final OptionKeys keys = new OptionKeys();

    private static AnswerColumn column(AnswerColumn.Kind kind, String... codes) {
        List<Choice> choices = Arrays.stream(codes).map(code -> new Choice(code, "label of " + code)).toList();
        return new AnswerColumn("1", "", kind, "", "", "", "", "", choices, true);
    }

    private final AnswerColumn agreement = column(AnswerColumn.Kind.SCALE, "SA", "A", "D", "SD");
    private final AnswerColumn tick = column(AnswerColumn.Kind.TICK, "done", "not-done");

    private OptionalInt type(String text, AnswerColumn column) {
        OptionalInt last = OptionalInt.empty();
        for (char key : text.toCharArray()) {
            last = keys.type(key, column);
        }
        return last;
    }

    @ParameterizedTest
    @CsvSource({"1,0", "4,3", "a,1", "A,1", "d,2", "sa,0", "sd,3", "SD,3"})
    void digitsAreThePrintedOrderAndLettersTheCode(String typed, int option) {
        assertEquals(OptionalInt.of(option), type(typed, agreement));
        assertEquals("", keys.unfinished());
    }

    @ParameterizedTest
    @CsvSource({"5", "9", "0", "x", "' '", "s", "sx"})
    void otherKeysChooseNothing(String typed) {
        assertEquals(OptionalInt.empty(), type(typed, agreement));
    }

    @Test
    void anUnfinishedCodeIsShownUntilAnotherCellIsEntered() {
        type("s", agreement);
        assertEquals("s", keys.unfinished());
        keys.reset();
        assertEquals(OptionalInt.of(1), type("a", agreement));
    }

    @Test
    void aWrongLetterEndsAnUnfinishedCode() {
        assertEquals(OptionalInt.empty(), type("sx", agreement));
        assertEquals(OptionalInt.of(2), type("d", agreement));
    }

    @Test
    void aLetterThatOnlyOneCodeBeginsWithIsEnough() {
        AnswerColumn yesNo = column(AnswerColumn.Kind.SCALE, "NO", "YES-IMPROVE", "YES-EFFECTIVE");
        assertEquals(OptionalInt.of(0), type("n", yesNo));
        assertEquals(OptionalInt.of(2), type("yes-e", yesNo));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "x,0", "y,0", "d,0", "n,1", "0,1"})
    void aTickIsDoneOrNotDone(String typed, int option) {
        assertEquals(OptionalInt.of(option), type(typed, tick));
    }
}
