// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/**
 * A rule across organisations, and no other, names opposing options, and they are others than its options. Where it
 * counts ticks, the other state opposes, so that it names one state and no opposing options.
 */
final class RuleOpposingOptionsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            boolean across = rule.getQuantifier() == Quantifier.ACROSS_ORGANISATIONS;
            boolean ticks = !rule.getTicks().isEmpty();
            if (across && rule.getTicks().size() > 1) {
                problems.error(rule, "rule-ticks-both");
            }
            if (across && !ticks && rule.getOpposingOptions().isEmpty()) {
                problems.error(rule, "rule-opposing-options-missing");
            } else if (!across && !rule.getOpposingOptions().isEmpty()) {
                problems.error(rule, "rule-opposing-options-unused", rule.getQuantifier().getLiteral());
            } else if (ticks && !rule.getOpposingOptions().isEmpty()) {
                problems.error(rule, "rule-opposing-options-beside-ticks");
            }
            List<Option> shared = rule.getOpposingOptions().stream().filter(rule.getOptions()::contains).toList();
            if (!shared.isEmpty()) {
                problems.error(rule, "rule-opposing-options-overlap", PartNames.codesOf(shared));
            }
        }
    }
}
