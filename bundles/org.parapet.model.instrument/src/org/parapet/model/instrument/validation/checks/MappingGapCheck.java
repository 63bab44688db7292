// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A construct is mapped or named as not measured, not both, and named so once. */
final class MappingGapCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            Set<Construct> mapped = mapping.getEntries().stream().map(MappingEntry::getConstruct)
                    .collect(Collectors.toSet());
            Set<Construct> gaps = new HashSet<>();
            for (MappingGap gap : mapping.getGaps()) {
                if (gap.getConstruct() != null && mapped.contains(gap.getConstruct())) {
                    problems.error(gap, "mapping-gap-contradiction");
                }
                if (gap.getConstruct() != null && !gaps.add(gap.getConstruct())) {
                    problems.error(gap, "mapping-gap-duplicate");
                }
            }
        }
    }
}
