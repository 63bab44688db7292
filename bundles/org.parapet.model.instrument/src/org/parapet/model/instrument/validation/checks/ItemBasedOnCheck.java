// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** The item whose wording another item has is written as instrument@edition/code. */
final class ItemBasedOnCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Item item : Parts.items(instrument)) {
            String basedOn = item.getBasedOn();
            if (!Parts.isBlank(basedOn) && !Codes.isItemOfAnotherInstrument(basedOn)) {
                problems.error(item, "item-based-on-form", basedOn);
            }
        }
    }
}
