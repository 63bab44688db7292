// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** An instrument that does not follow its source verbatim says what was changed. */
final class FidelityNoteCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        if (instrument.getFidelity() != Fidelity.VERBATIM && Parts.isBlank(instrument.getFidelityNote())) {
            problems.error(instrument, "fidelity-note-missing", instrument.getFidelity().getLiteral());
        }
    }
}
