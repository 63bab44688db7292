// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A tick speaks for the partnership or against it, and only items that are ticked say which. */
final class ItemTickPolarityCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Item item : Parts.items(instrument)) {
            if (item.getTickPolarity() == Polarity.NEUTRAL) {
                problems.error(item, "item-tick-polarity-neutral");
            } else if (item.getTickPolarity() == Polarity.UNFAVOURABLE && item.getFormat() != AnswerFormat.TICK) {
                problems.error(item, "item-tick-polarity-unused", item.getFormat().getLiteral());
            }
        }
    }
}
