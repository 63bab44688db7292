// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Items answered on a scale name one; ticks and free texts name none. */
final class ItemScalesCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Item item : Parts.items(instrument)) {
            boolean onScale = item.getFormat() == AnswerFormat.SCALE;
            if (onScale && item.getScales().isEmpty()) {
                problems.error(item, "item-scale-missing");
            } else if (!onScale && !item.getScales().isEmpty()) {
                problems.error(item, "item-scale-unexpected", item.getFormat().getLiteral());
            }
        }
    }
}
