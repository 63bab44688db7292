// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.ui.tests.Partnerships;

/** Whoever reads an instrument's preview has read the instrument. */
class InstrumentTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds", "pat2"})
    void everyItemStandsWithItsCode(String id) throws Exception {
        Instrument instrument = Partnerships.instrument(id);
        List<String> shown = InstrumentText.of(instrument).stream().filter(block -> block.kind() == Block.Kind.ITEM)
                .map(block -> block.label() + " " + block.text()).toList();
        for (Item item : instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList()) {
            assertEquals(1, shown.stream().filter((item.getCode() + " " + item.getText().strip())::equals).count(),
                    item.getCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds", "pat2"})
    void rightsAndEveryActionAndErratumCanBeRead(String id) throws Exception {
        Instrument instrument = Partnerships.instrument(id);
        String all = InstrumentText.of(instrument).stream().map(Block::text).collect(Collectors.joining("\n"));
        assertTrue(all.contains(instrument.getSource().getRights().strip()));
        instrument.getActions().forEach(action -> assertTrue(all.contains(action.getText().strip()), action.getText()));
        instrument.getErrata().forEach(
                erratum -> assertTrue(all.contains(erratum.getExplanation().strip()), erratum.getExplanation()));
    }

    @Test
    void aReconstructedInstrumentSaysSo() throws Exception {
        assertFalse(InstrumentText.of(Partnerships.instrument("pat2")).stream()
                .filter(block -> block.text().contains("Reconstructed")).toList().isEmpty());
    }
}
