// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.List;
import java.util.Objects;
import org.parapet.model.instrument.ActionKind;

/**
 * An action that the instrument suggests, or asks the partnership to write.
 *
 * @param origin the code of the instrument's action
 * @param kind prescribed: {@code text} is the suggested wording; prompt: {@code text} asks for an action that the
 *        partnership has yet to write
 * @param items the codes of the items that called for it, in the order of the plan; exactly one for a prompt, because
 *        each item asks for an action of its own
 * @param findingKind the code of the finding kind that called for it
 * @param text the wording
 */
public record DraftAction(String origin, ActionKind kind, List<String> items, String findingKind, String text) {

    /** Copies the list and refuses missing values. */
    public DraftAction {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(kind);
        items = List.copyOf(items);
        Objects.requireNonNull(findingKind);
        Objects.requireNonNull(text);
    }
}
