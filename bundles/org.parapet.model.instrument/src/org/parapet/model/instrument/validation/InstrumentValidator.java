// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.checks.Checks;

/** Finds everything that is wrong with an instrument. */
public final class InstrumentValidator extends ModelValidator<Instrument> {

    /** A validator with all rules. */
    public InstrumentValidator() {
        super(Checks.ofInstruments());
    }
}
