// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Sections have items. */
final class SectionItemsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        instrument.getSections().stream().filter(section -> section.getItems().isEmpty())
                .forEach(section -> problems.warning(section, "section-empty"));
    }
}
