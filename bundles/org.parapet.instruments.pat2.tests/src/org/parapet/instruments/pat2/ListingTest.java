// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parapet.model.instrument.Instrument;
import org.w3c.dom.Element;

/** The catalogue lists the instrument from plugin.xml without loading it, so plugin.xml must say what the file says. */
class ListingTest {

    private final Instrument instrument = Pat2File.load();

    @Test
    void listsWhatTheFileSays() throws Exception {
        Element listed = Contribution.of("org.parapet.catalogue.instruments", instrument.getId());

        assertEquals("instrument", listed.getTagName());
        assertEquals("pat2.instrument", listed.getAttribute("file"));
        assertEquals(instrument.getEdition(), listed.getAttribute("edition"));
        assertEquals(instrument.getTitle(), listed.getAttribute("title"));
        assertEquals(instrument.getShortTitle(), listed.getAttribute("shortTitle"));
        assertEquals(instrument.getFidelity().getLiteral(), listed.getAttribute("fidelity"));
        assertEquals(instrument.getLanguage(), listed.getAttribute("language"));
        assertEquals(instrument.getAbstract(), listed.getAttribute("abstract"));
        int minutes = instrument.getFit().getMinutes();
        assertEquals(minutes == 0 ? "" : Integer.toString(minutes), listed.getAttribute("minutes"));
        assertEquals(instrument.getSections().stream().mapToInt(section -> section.getItems().size()).sum(),
                Integer.parseInt(listed.getAttribute("items")));
    }
}
