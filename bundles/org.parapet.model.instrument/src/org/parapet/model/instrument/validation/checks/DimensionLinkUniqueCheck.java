// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashSet;
import java.util.Set;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each dimension of a framework has one link. */
final class DimensionLinkUniqueCheck implements CrosswalkCheck {

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        Set<String> seen = new HashSet<>();
        for (DimensionLink link : crosswalk.getDimensionLinks()) {
            if (!seen.add(link.getInstrument() + '/' + link.getFramework() + '/' + link.getDimension())) {
                problems.error(link, "dimension-link-duplicate", link.getInstrument());
            }
        }
    }
}
