// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionOrderTest {

    private final EditionOrder order = new EditionOrder();

    @ParameterizedTest
    @CsvSource({"2,10", "2003,2003.1", "1.9,1.10", "a,b", "1,1a", "007,8", "2003,2023"})
    void theFirstIsOlder(String older, String newer) {
        assertTrue(order.compare(older, newer) < 0);
        assertTrue(order.compare(newer, older) > 0);
    }

    @Test
    void differentSpellingsOfANumberAreToldApart() {
        assertNotEquals(0, order.compare("1", "01"));
    }

    @Test
    void anEditionEqualsItself() {
        assertEquals(0, order.compare("2023", "2023"));
        assertEquals(0, order.compare("", ""));
    }
}
