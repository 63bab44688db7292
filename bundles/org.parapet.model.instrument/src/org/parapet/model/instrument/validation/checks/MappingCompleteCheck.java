// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A mapping says of each construct which items measure it or that none does. */
final class MappingCompleteCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            Set<Construct> open = new LinkedHashSet<>(crosswalk.getConstructs());
            mapping.getEntries().forEach(entry -> open.remove(entry.getConstruct()));
            mapping.getGaps().forEach(gap -> open.remove(gap.getConstruct()));
            if (!open.isEmpty()) {
                problems.warning(mapping, "mapping-incomplete", PartNames.codesOf(open));
            }
        }
    }
}
