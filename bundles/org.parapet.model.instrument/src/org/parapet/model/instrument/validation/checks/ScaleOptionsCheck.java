// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A scale offers a choice. */
final class ScaleOptionsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            if (scale.getOptions().size() == 1) {
                problems.error(scale, "scale-too-few-options");
            }
        }
    }
}
