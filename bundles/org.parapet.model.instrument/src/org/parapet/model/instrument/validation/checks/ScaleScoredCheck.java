// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** All options of a scale are scored, or none. */
final class ScaleScoredCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            List<Option> unscored = scale.getOptions().stream().filter(option -> !option.isSetScore()).toList();
            if (!unscored.isEmpty() && unscored.size() < scale.getOptions().size()) {
                problems.error(scale, "scale-scores-partial", PartNames.codesOf(unscored));
            }
        }
    }
}
