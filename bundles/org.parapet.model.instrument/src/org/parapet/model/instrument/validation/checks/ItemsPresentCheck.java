// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** An instrument that is not only catalogued has items. */
final class ItemsPresentCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        if (instrument.getFidelity() != Fidelity.CATALOGUED_ONLY && Parts.items(instrument).isEmpty()) {
            problems.error(instrument, "items-missing");
        }
    }
}
