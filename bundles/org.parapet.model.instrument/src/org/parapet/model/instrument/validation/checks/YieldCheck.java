// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Yield;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** What an instrument is said to yield, the file provides for. */
final class YieldCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        if (instrument.getFit() == null || instrument.getFidelity() == Fidelity.CATALOGUED_ONLY) {
            return;
        }
        for (Yield yielded : instrument.getFit().getYields()) {
            boolean provided = switch (yielded) {
                case FINDINGS -> !instrument.getFindingRules().isEmpty();
                case SCORE -> !instrument.getScores().isEmpty();
                case ACTIONS -> !instrument.getActions().isEmpty();
                case SIGNPOSTS -> !instrument.getSignposts().isEmpty();
                case DISCUSSION -> true;
            };
            if (!provided) {
                problems.warning(instrument.getFit(), "yield-not-provided", yielded.getLiteral());
            }
        }
    }
}
