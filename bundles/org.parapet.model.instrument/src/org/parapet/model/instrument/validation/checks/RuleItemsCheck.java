// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** The items that a rule names take its scales, or are ticked where it counts ticks. */
final class RuleItemsCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingRule rule : instrument.getFindingRules()) {
            List<ResponseScale> scales = Parts.scalesOf(rule);
            List<Item> wrong = rule.getItems().stream().filter(item -> !item.getScales().containsAll(scales)).toList();
            List<Item> unticked = rule.getTicks().isEmpty() ? List.of()
                    : rule.getItems().stream().filter(item -> item.getFormat() != AnswerFormat.TICK).toList();
            if (!unticked.isEmpty()) {
                problems.error(rule, "rule-item-not-ticked", PartNames.codesOf(unticked));
            }
            if (!wrong.isEmpty()) {
                problems.error(rule, "rule-item-scale", PartNames.codesOf(wrong), PartNames.codesOf(scales));
            }
        }
    }
}
