// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.stream.Stream;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Codes of items and scales in a mapping are well formed. */
final class MappingItemCodeCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            for (MappingEntry entry : mapping.getEntries()) {
                Stream.concat(entry.getItems().stream(), Stream.ofNullable(entry.getScale()))
                        .filter(code -> !Codes.isCode(code))
                        .forEach(code -> problems.error(entry, "mapping-code-form", code));
            }
        }
    }
}
