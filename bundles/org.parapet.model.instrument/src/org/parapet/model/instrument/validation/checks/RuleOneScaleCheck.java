// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** All options of a rule belong to one scale. */
final class RuleOneScaleCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            if (rule.getQuantifier() != Quantifier.SCALE_EXCEEDS && Parts.scalesOf(rule).size() > 1) {
                problems.error(rule, "rule-options-of-several-scales", PartNames.codesOf(Parts.scalesOf(rule)));
            }
        }
    }
}
