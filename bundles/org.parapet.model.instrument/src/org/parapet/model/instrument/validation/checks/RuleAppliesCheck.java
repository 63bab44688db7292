// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A rule that names no items finds some that take its scales, or that are ticked where it counts ticks. */
final class RuleAppliesCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            List<ResponseScale> scales = Parts.scalesOf(rule);
            if (!scales.isEmpty() && Parts.itemsOf(rule, instrument).isEmpty()) {
                problems.warning(rule, "rule-without-items", PartNames.codesOf(scales));
            } else if (!rule.getTicks().isEmpty() && Parts.itemsOf(rule, instrument).isEmpty()) {
                problems.warning(rule, "rule-without-ticked-items");
            }
        }
    }
}
