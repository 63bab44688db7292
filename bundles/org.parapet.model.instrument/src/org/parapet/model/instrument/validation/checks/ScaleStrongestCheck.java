// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each side of a scale has one strongest option at most, the outermost; neutral options are not strongest. */
final class ScaleStrongestCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            checkSide(scale, Polarity.FAVOURABLE, problems);
            checkSide(scale, Polarity.UNFAVOURABLE, problems);
            scale.getOptions().stream()
                    .filter(option -> option.isStrongest() && option.getPolarity() == Polarity.NEUTRAL)
                    .forEach(option -> problems.error(option, "scale-strongest-neutral"));
        }
    }

    private static void checkSide(ResponseScale scale, Polarity polarity, ProblemCollector problems) {
        List<Option> options = scale.getOptions();
        List<Option> strongest = options.stream()
                .filter(option -> option.isStrongest() && option.getPolarity() == polarity).toList();
        if (strongest.size() > 1) {
            problems.error(scale, "scale-strongest-many", polarity.getLiteral(), PartNames.codesOf(strongest));
        } else if (strongest.size() == 1) {
            int position = options.indexOf(strongest.get(0));
            if (position > 0 && position < options.size() - 1) {
                problems.error(strongest.get(0), "scale-strongest-inside");
            }
        }
    }
}
