// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCellAndNumbersStandToTheRight() {
        assertEquals(List.of("a      1", "long  10"),
                printed(new TextTable().right(1).row("a", "1").row("long", "10")));
    }

    @Test
    void oneColumnIsCutWhereRowsWouldBeTooWide() {
        assertEquals(List.of("1  a long\u2026  x", "2  short    y"),
                printed(new TextTable().cut(1, 13).row("1", "a long text", "x").row("2", "short", "y")));
    }

    @Test
    void nothingIsCutWhereRowsFit() {
        assertEquals(List.of("1  a long text  x"), printed(new TextTable().cut(1, 17).row("1", "a long text", "x")));
    }

    private static List<String> printed(TextTable table) {
        StringWriter text = new StringWriter();
        table.print(new PrintWriter(text));
        return text.toString().lines().toList();
    }
}
