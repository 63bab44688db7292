// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-05", "5/3/2027", "05.03.2027", "5. 3. 2027", "5-3-2027", "5 Mar 2027",
        "5 march 2027", "  5   March  2027 "})
    void readsDatesAsPeopleWriteThem(String text) {
        assertEquals(Optional.of(DAY), DateText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/2/2027", "13/13/2027", "5/3/27"})
    void doesNotGuess(String text) {
        assertEquals(Optional.empty(), DateText.read(text));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(Optional.of(DAY), DateText.read(DateText.write(DAY)));
    }
}
