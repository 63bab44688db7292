// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A rule that compares scales, and no other, names two different scored ones and a margin of 0 to 100. */
final class RuleScalesCheck implements InstrumentCheck {

    private static final double GREATEST_MARGIN = 100;

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            if (rule.getQuantifier() == Quantifier.SCALE_EXCEEDS) {
                checkComparison(rule, problems);
            } else if (rule.getScale() != null || rule.getOtherScale() != null || rule.getMargin() != 0) {
                problems.error(rule, "rule-scales-unused", rule.getQuantifier().getLiteral());
            }
        }
    }

    private static void checkComparison(FindingRule rule, ProblemCollector problems) {
        if (rule.getScale() == null || rule.getOtherScale() == null) {
            problems.error(rule, "rule-scales-missing");
        } else if (rule.getScale() == rule.getOtherScale()) {
            problems.error(rule, "rule-scales-equal", PartKeys.codeOf(rule.getScale()));
        }
        if (!(rule.getMargin() >= 0 && rule.getMargin() <= GREATEST_MARGIN)) {
            problems.error(rule, "rule-margin-range", Parts.number(rule.getMargin()));
        }
        Parts.scalesOf(rule).stream()
                .filter(scale -> scale.getOptions().stream().noneMatch(Option::isSetScore))
                .forEach(scale -> problems.error(rule, "rule-scale-unscored", PartKeys.codeOf(scale)));
    }
}
