// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A rule that counts answers names the options that count; one that compares scales names none. */
final class RuleOptionsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            boolean comparesScales = rule.getQuantifier() == Quantifier.SCALE_EXCEEDS;
            if (comparesScales && !rule.getOptions().isEmpty()) {
                problems.error(rule, "rule-options-unused");
            } else if (!comparesScales && rule.getOptions().isEmpty()) {
                problems.error(rule, "rule-options-missing", rule.getQuantifier().getLiteral());
            }
        }
    }
}
