// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Where an item takes several scales, each says what it asks. */
final class ScaleQuestionCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        Set<ResponseScale> together = Parts.items(instrument).stream().filter(item -> item.getScales().size() > 1)
                .flatMap(item -> item.getScales().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        together.stream().filter(scale -> Parts.isBlank(scale.getQuestion()))
                .forEach(scale -> problems.error(scale, "scale-question-missing"));
    }
}
