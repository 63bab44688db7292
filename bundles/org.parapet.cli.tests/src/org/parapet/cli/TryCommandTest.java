// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code instruments try}: made-up people answer an instrument, and what would come of it is printed. */
class TryCommandTest {

    @TempDir
    Path folder;

    private Parapet parapet;

    @BeforeEach
    void start() {
        parapet = new Parapet(folder, ShippedCatalogue::open);
    }

    @Test
    void theSamePeopleAnswerAlikeAndOthersDoNot() {
        assertEquals(0, parapet.run("instruments", "try", "pat"));
        String first = parapet.out();
        assertTrue(first.startsWith("All answers are made up."), first);
        assertTrue(first.contains("Participants: 12, of whom 0"), first);
        assertEquals(0, parapet.run("instruments", "try", "pat", "--seed", "1", "--organisations", "3"));
        assertEquals(first, parapet.out());
        assertEquals(0, parapet.run("instruments", "try", "pat", "--seed", "2"));
        assertNotEquals(first, parapet.out());
    }

    @Test
    void thoseWhoAreContentFindStrengthsAndTheCriticalGiveAPlanWithActions() {
        assertEquals(0, parapet.run("instruments", "try", "pat", "--lean", "100", "--blanks", "0"));
        assertTrue(parapet.out().contains("36 strengths, 0 areas to work on"), parapet.out());
        assertTrue(parapet.out().contains("Thirty-six strengths of the partnership were identified."), parapet.out());
        assertEquals(0, parapet.run("instruments", "try", "pat", "--lean", "-100", "--blanks", "0"));
        assertTrue(parapet.out().contains("0 strengths, 36 areas to work on"), parapet.out());
        assertTrue(parapet.out().contains("      Action: "), parapet.out());
    }

    @Test
    void theFiguresAreThoseOfAnAnalysis() throws IOException {
        assertEquals(0, parapet.run("instruments", "try", "leeds", "--json"));
        assertEquals(List.of(), SchemaCheck.faults("analyse", parapet.out()));
    }

    @ParameterizedTest
    @CsvSource({"--lean,101", "--difference,-1", "--blanks,200", "--people,0", "--organisations,100000000"})
    void aGroupThatCannotBeIsWrongUsage(String option, String value) {
        assertEquals(1, parapet.run("instruments", "try", "pat", option, value));
        assertTrue(parapet.err().contains("--lean is -100 to 100"), parapet.err());
    }

    @Test
    void whatIsNotThereCannotBeTried() {
        assertEquals(2, parapet.run("instruments", "try", "popit"));
        assertTrue(parapet.err().contains("popit: There is no such instrument."), parapet.err());
        assertEquals(2, parapet.run("instruments", "try", folder.resolve("none.instrument").toString()));
    }
}
