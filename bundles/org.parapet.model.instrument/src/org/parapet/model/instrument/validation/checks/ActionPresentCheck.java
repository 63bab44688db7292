// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each item that can come under the areas to work on has an action. */
public final class ActionPresentCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (FindingKind kind : instrument.getFindingKinds()) {
            if (kind.getPlacement() != PlanPlacement.AREAS_TO_WORK_ON) {
                continue;
            }
            Set<Item> items = withoutAction(kind, instrument);
            if (!items.isEmpty()) {
                problems.warning(kind, "action-missing", PartNames.codesOf(items));
            }
        }
    }

    /**
     * {@return the items that a rule can bring under a kind of finding and that have no action for it, in the order of
     * the instrument}
     *
     * @param kind one of the instrument's
     * @param instrument the instrument
     */
    public static Set<Item> withoutAction(FindingKind kind, Instrument instrument) {
        Set<Item> items = instrument.getFindingRules().stream().filter(rule -> rule.getKind() == kind)
                .flatMap(rule -> Parts.itemsOf(rule, instrument).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        instrument.getActions().stream()
                .filter(action -> action.getFindingKinds().isEmpty() || action.getFindingKinds().contains(kind))
                .forEach(action -> items.removeAll(Set.copyOf(action.getItems())));
        return items;
    }
}
