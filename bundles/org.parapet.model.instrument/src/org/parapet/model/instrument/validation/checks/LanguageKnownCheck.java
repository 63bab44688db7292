// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** The language is a known one, not the tag for an undetermined one. */
final class LanguageKnownCheck implements InstrumentCheck {

    private static final String UNDETERMINED = "und";

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        if (UNDETERMINED.equals(instrument.getLanguage())) {
            problems.warning(instrument, "language-undetermined");
        }
    }
}
