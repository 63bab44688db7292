// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Entry;
import org.parapet.catalogue.exchange.LossReport.Outcome;
import org.parapet.model.files.Place;

class LossLinesTest {

    @Test
    void partsOfOneKindShareALine() {
        assertEquals(List.of("warning: action/1 to action/3 (3): left out: no place. [loss-left-out]"),
                lines(leftOut("action/1", "no place"), leftOut("action/2", "no place"),
                        leftOut("action/3", "no place")));
    }

    @Test
    void twoOfAKindAreNamedBoth() {
        assertEquals(List.of("warning: action/1 \"text\": left out: no place. [loss-left-out]",
                "warning: action/2 \"text\": left out: no place. [loss-left-out]"),
                lines(leftOut("action/1", "no place"), leftOut("action/2", "no place")));
    }

    @Test
    void anotherKindOrAnotherReasonBeginsALine() {
        assertEquals(List.of("warning: action/1 to action/3 (3): left out: no place. [loss-left-out]",
                "warning: action/4 \"text\": left out: too long. [loss-left-out]",
                "warning: step/1 to step/3 (3): left out: no place. [loss-left-out]"),
                lines(leftOut("action/1", "no place"), leftOut("action/2", "no place"), leftOut("action/3", "no place"),
                        leftOut("action/4", "too long"), leftOut("step/1", "no place"), leftOut("step/2", "no place"),
                        leftOut("step/3", "no place")));
    }

    @Test
    void eachChangeHasALineBeforeWhatWasLeftOutAndWhatWasTakenHasNone() {
        assertEquals(List.of("warning: item/1 \"a\": changed to \"b\": too long. [loss-changed]",
                "warning: action/1 \"text\": left out: no place. [loss-left-out]"),
                lines(new Entry(Outcome.TAKEN, Place.nowhere(), "item/2", "c", "c", ""),
                        leftOut("action/1", "no place"),
                        new Entry(Outcome.CHANGED, Place.nowhere(), "item/1", "a", "b", "too long")));
    }

    private static Entry leftOut(String part, String reason) {
        return new Entry(Outcome.LEFT_OUT, Place.nowhere(), part, "text", "", reason);
    }

    private static List<String> lines(Entry... entries) {
        StringWriter written = new StringWriter();
        PrintWriter writer = new PrintWriter(written);
        new LossLines(writer).print(new LossReport(List.of(entries)));
        writer.flush();
        return written.toString().lines().toList();
    }
}
