// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.Optional;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanText;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Instrument;

/** Says what stands in the plan: what people wrote, else the draft. A prompt is not a wording; it asks for one. */
final class PlanWording {

    private final Optional<Instrument> instrument;

    PlanWording(Optional<Instrument> instrument) {
        this.instrument = instrument;
    }

    String of(PlanAction action) {
        return filled(action.getText()).orElseGet(() -> suggested(action));
    }

    /** The suggested wording; empty where the instrument only asks for an action. */
    String suggested(PlanAction action) {
        return isPrompt(action) ? "" : filled(action.getDrafted()).orElse("");
    }

    boolean isPrompt(PlanAction action) {
        return action.getOrigin() != null && instrument.stream().flatMap(known -> known.getActions().stream())
                .anyMatch(known -> known.getKind() == ActionKind.PROMPT && known.getCode().equals(action.getOrigin()));
    }

    String of(PlanText text) {
        return filled(text.getText()).or(() -> filled(text.getDrafted())).orElse("");
    }

    boolean isOwn(PlanAction action) {
        return filled(action.getOrigin()).isEmpty();
    }

    static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
