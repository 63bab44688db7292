// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each scale is taken by an item. */
final class ScaleUsedCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        Set<ResponseScale> used = Parts.items(instrument).stream().flatMap(item -> item.getScales().stream())
                .collect(Collectors.toSet());
        instrument.getScales().stream().filter(scale -> !used.contains(scale))
                .forEach(scale -> problems.warning(scale, "scale-unused"));
    }
}
