// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashSet;
import java.util.Set;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each instrument edition has one mapping. */
final class MappingUniqueCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        Set<String> seen = new HashSet<>();
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            String name = mapping.getInstrument() + '@' + mapping.getEdition();
            if (!seen.add(name)) {
                problems.error(mapping, "mapping-duplicate", name);
            }
        }
    }
}
