// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Locale;
import java.util.Set;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Item codes differ from the headings of the other columns of a response file. */
final class ItemCodeReservedCheck implements InstrumentCheck {

    private static final Set<String> RESERVED = Set.of("participant", "organisation", "role");

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        Parts.items(instrument).stream()
                .filter(item -> RESERVED.contains(PartKeys.codeOf(item).toLowerCase(Locale.ROOT)))
                .forEach(item -> problems.error(item, "item-code-reserved"));
    }
}
