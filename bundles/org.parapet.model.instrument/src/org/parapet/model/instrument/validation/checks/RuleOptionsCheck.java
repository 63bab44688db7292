// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A rule that counts answers names the options or the ticks that count; one that compares scales names neither. */
final class RuleOptionsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            boolean comparesScales = rule.getQuantifier() == Quantifier.SCALE_EXCEEDS;
            boolean names = !rule.getOptions().isEmpty() || !rule.getTicks().isEmpty();
            if (comparesScales && names) {
                problems.error(rule, "rule-options-unused");
            } else if (!comparesScales && !names) {
                problems.error(rule, "rule-options-missing", rule.getQuantifier().getLiteral());
            } else if (!rule.getOptions().isEmpty() && !rule.getTicks().isEmpty()) {
                problems.error(rule, "rule-options-and-ticks");
            }
        }
    }
}
