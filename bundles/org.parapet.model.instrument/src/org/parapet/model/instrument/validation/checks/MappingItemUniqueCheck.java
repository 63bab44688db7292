// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** An item is mapped to a construct once, on a scale. */
final class MappingItemUniqueCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            Set<List<Object>> seen = new HashSet<>();
            for (MappingEntry entry : mapping.getEntries()) {
                List<String> again = new LinkedHashSet<>(entry.getItems()).stream()
                        .filter(item -> !seen.add(Arrays.asList(entry.getConstruct(), entry.getScale(), item)))
                        .toList();
                if (!again.isEmpty()) {
                    problems.error(entry, "mapping-item-repeated", String.join(", ", again));
                }
            }
        }
    }
}
