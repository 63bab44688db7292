// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Scores rise or fall strictly in the printed order. */
final class ScaleOrderCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            List<Option> options = scale.getOptions();
            if (options.size() < 2 || !options.stream().allMatch(Option::isSetScore)) {
                continue;
            }
            double direction = Math.signum(options.get(1).getScore() - options.get(0).getScore());
            for (int i = 1; i < options.size(); i++) {
                double step = Math.signum(options.get(i).getScore() - options.get(i - 1).getScore());
                if (step == 0 || step != direction) {
                    problems.error(options.get(i), "scale-scores-order");
                    break;
                }
            }
        }
    }
}
