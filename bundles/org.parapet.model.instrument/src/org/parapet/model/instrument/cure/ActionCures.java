// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Yield;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.checks.ActionPresentCheck;

/** Items that nothing is to be done about ask the partnership to write what it will do. */
final class ActionCures {

    private ActionCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.of("action-missing", ActionCures::prompts);
    }

    private static List<Cure> prompts(LocatedProblem problem) {
        Instrument instrument = Changes.instrumentOf(problem);
        FindingKind kind = (FindingKind) problem.part();
        Set<Item> items = ActionPresentCheck.withoutAction(kind, instrument);
        return List.of(Changes.cure(problem, () -> {
            items.forEach(item -> add(instrument, item, kind));
            if (instrument.getFit() != null && !instrument.getFit().getYields().contains(Yield.ACTIONS)) {
                instrument.getFit().getYields().add(Yield.ACTIONS);
            }
        }, "action.prompts", items.size()));
    }

    private static void add(Instrument instrument, Item item, FindingKind kind) {
        Action prompt = InstrumentFactory.eINSTANCE.createAction();
        instrument.getActions().add(prompt);
        prompt.setKind(ActionKind.PROMPT);
        prompt.setText(Messages.get("action.prompt"));
        prompt.setCode(CodeCures.free(prompt, String.valueOf(item.getCode())));
        prompt.getItems().add(item);
        prompt.getFindingKinds().add(kind);
    }
}
