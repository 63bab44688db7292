// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** An instrument that is only catalogued has no sections, and says where its wording can be got. */
final class CataloguedOnlyCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        if (instrument.getFidelity() != Fidelity.CATALOGUED_ONLY) {
            return;
        }
        if (!instrument.getSections().isEmpty()) {
            problems.error(instrument.getSections().get(0), "catalogued-with-sections");
        }
        if (instrument.getSource() != null && Parts.isBlank(instrument.getSource().getObtainFrom())) {
            problems.error(instrument.getSource(), "catalogued-obtain-from-missing");
        }
    }
}
