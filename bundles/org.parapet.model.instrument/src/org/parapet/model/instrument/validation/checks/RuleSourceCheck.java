// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A rule says where the source states it, or why the convention was chosen. */
final class RuleSourceCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            if (Parts.isBlank(rule.getSource())) {
                if (rule.getBasis() == Basis.SOURCE) {
                    problems.error(rule, "rule-source-missing");
                } else {
                    problems.warning(rule, "rule-convention-unexplained");
                }
            }
        }
    }
}
