// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of an instrument shows its texts and can hold no markup but its own. */
class InstrumentHtmlTest {

    @Test
    void textsCannotBringMarkupWithThem() {
        String page = InstrumentHtml.of(List.of(new Block(Block.Kind.ITEM, "1.1",
                "<script>alert(\"x\")</script> & 'y'")), "</title><script>", "en\" onload=\"x");
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("onload=\"x"), page);
        assertTrue(page.contains("1.1 &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"), page);
    }

    @Test
    void headingsAreHeadings() {
        String page = InstrumentHtml.of(List.of(new Block(Block.Kind.TITLE, "", "Tool"),
                new Block(Block.Kind.HEADING, "1", "Need"), new Block(Block.Kind.DETAIL, "Rights", "None stated")),
                "Tool", "en");
        assertTrue(page.contains("<h1>Tool</h1>"), page);
        assertTrue(page.contains("<h2>1 Need</h2>"), page);
        assertTrue(page.contains("<b>Rights:</b> None stated"), page);
    }
}
