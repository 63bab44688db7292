// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.model.instrument.edition.EditionChange;
import org.parapet.model.instrument.edition.EditionChange.Kind;
import org.parapet.model.instrument.edition.EditionComparison;
import org.parapet.model.instrument.edition.Effect;
import org.parapet.model.instrument.edition.ItemComparability;

class EditionComparisonTextTest {

    private static final String STEM = "The partnership has agreed with all of its partners, and has written down for "
            + "everybody to see, what ";

    @Test
    void changesAreCalledWhatAuthorsCallThemAndTheGravestStandFirst() {
        assertEquals(List.of("ours@1 to ours@2: 3 changes", "",
                "breaks comparison with earlier answers: 1", "  question A1, wording, changed. People differ.",
                "    before: \"We meet\"", "    now:    \"We meet often\"", "",
                "changes scores: 1", "  rule for findings low added. People differ.", "",
                "harmless: 1", "  instrument, fidelity note, changed", "    before: nothing", "    now:    \"Ours\"",
                "", "1 of 2 items can be compared with earlier answers.", "  A1: It is worded otherwise."),
                printed(change(Kind.CHANGED, "instrument", "fidelityNote", "", "Ours", Effect.HARMLESS),
                        change(Kind.CHANGED, "item/A1", "text", "We meet", "We meet often", Effect.BREAKS_COMPARISON),
                        change(Kind.ADDED, "rule/low", "", "", "rule/low", Effect.CHANGES_SCORES)));
    }

    @Test
    void theSameHarmlessChangeOfSeveralPartsIsSaidOnce() {
        List<String> lines = printed(change(Kind.CHANGED, "item/A1", "guidance", "a", "b", Effect.HARMLESS),
                change(Kind.CHANGED, "option/agreement/SA", "printed", "a", "b", Effect.HARMLESS),
                change(Kind.CHANGED, "item/A2", "guidance", "c", "d", Effect.HARMLESS));

        assertEquals(List.of("harmless: 3", "  question, guidance, changed (2): A1, A2",
                "  answer agreement/SA, printed, changed", "    before: \"a\"", "    now:    \"b\""),
                lines.subList(2, 7));
    }

    @Test
    void longWordingIsShownWhereItDiffers() {
        List<String> lines = printed(change(Kind.CHANGED, "item/A1", "text", STEM + "it is for.", STEM + "it wants.",
                Effect.BREAKS_COMPARISON));

        assertEquals(List.of("    before: \"\u2026for everybody to see, what it is for.\"",
                "    now:    \"\u2026for everybody to see, what it wants.\""), lines.subList(4, 6));
    }

    private static EditionChange change(Kind kind, String part, String feature, String before, String after,
            Effect effect) {
        return new EditionChange(kind, part, feature, before, after, effect, "People differ");
    }

    private static List<String> printed(EditionChange... changes) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        new EditionComparisonText(writer).print(new EditionComparison("ours@1", "ours@2", List.of(changes),
                List.of(new ItemComparability("A1", "", false, "It is worded otherwise"),
                        new ItemComparability("A2", "", true, ""))));
        writer.flush();
        return text.toString().lines().toList();
    }
}
