// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A rule for a share of the participants, and no other, says which: above 0 and up to 1. */
final class RuleShareCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            double share = rule.getShare();
            if (rule.getQuantifier() != Quantifier.SHARE_AT_LEAST) {
                if (share != 0) {
                    problems.error(rule, "rule-share-unused", rule.getQuantifier().getLiteral());
                }
            } else if (!(share > 0 && share <= 1)) {
                problems.error(rule, "rule-share-range", Parts.number(share));
            }
        }
    }
}
