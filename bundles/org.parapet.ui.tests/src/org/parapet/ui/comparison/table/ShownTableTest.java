// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.tests.BritishEnglish;

@ExtendWith(BritishEnglish.class)
class ShownTableTest {

    private static final GridCursor FIRST = new GridCursor(0, 0);
    private static final GridCursor SECOND = new GridCursor(1, 0);

    private final ShownTable table = ShownTables.rows(cell -> cell.construct().equals("trust"),
            List.of(ShownTables.unanswered("trust")), List.of());

    @Test
    void assessmentsGoByTheNamesThatPeopleKnow() {
        assertEquals("About trust", table.rowLabel(0));
        assertEquals("Pathway, PAT, 2026", table.columnLabel(0));
    }

    @Test
    void aPlaceWithoutCellsIsNamedByItsHeads() {
        String words = table.description(SECOND);

        assertTrue(words.contains("About purpose") && words.contains("Pathway, PAT, 2026"), words);
    }

    @Test
    void severalCellsAtAPlaceHaveALineEachWithTheirNotes() {
        ShownTable several = ShownTables.rows(cell -> cell.construct().equals("trust"),
                List.of(ShownTables.unanswered("trust"), ShownTables.unanswered("power")));

        List<String> lines = several.description(FIRST).lines().toList();

        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().length() > lines.getLast().length(), "the first has a note: " + lines);
    }

    @Test
    void aPlaceIsFoundAgainByItsHeads() {
        ShownTable turned = ShownTables.rows(cell -> false, List.of(), List.of(ShownTables.unanswered("trust")));

        assertEquals(SECOND, turned.find(table, FIRST));
        assertEquals(FIRST, turned.find(table, SECOND));
    }

    @Test
    void aPlaceThatIsGoneIsReplacedByTheFirst() {
        ShownTable without = ShownTables.rows(cell -> false, List.of(ShownTables.unanswered("trust")));

        assertEquals(FIRST, without.find(table, SECOND));
    }
}
