// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Favourable options stand on one side of a scale, unfavourable ones on the other, neutral ones between. */
final class ScalePolarityOrderCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            List<Option> options = scale.getOptions();
            int direction = 0;
            for (int i = 1; i < options.size(); i++) {
                int step = Integer.signum(options.get(i).getPolarity().compareTo(options.get(i - 1).getPolarity()));
                if (step != 0 && direction != 0 && step != direction) {
                    problems.error(options.get(i), "scale-polarity-order");
                    break;
                }
                direction = step == 0 ? direction : step;
            }
        }
    }
}
