// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each construct is measured by one of several instruments. Of a single one its mapping says what it measures. */
final class ConstructUsedCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        if (crosswalk.getMappings().size() == 1) {
            return;
        }
        Set<Construct> measured = crosswalk.getMappings().stream().flatMap(mapping -> mapping.getEntries().stream())
                .map(MappingEntry::getConstruct).collect(Collectors.toSet());
        crosswalk.getConstructs().stream().filter(construct -> !measured.contains(construct))
                .forEach(construct -> problems.warning(construct, "construct-not-measured"));
    }
}
