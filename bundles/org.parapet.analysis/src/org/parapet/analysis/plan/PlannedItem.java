// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An item as a section of the OD plan lists it.
 *
 * @param item the item's code
 * @param statement the item's wording, with the answers that made the finding where those are worded for this item
 *        alone, and with the difference where one scale exceeds another
 * @param findingKind the code of the finding kind that put it there; empty for an open prompt without an answer
 * @param findingLabel what that kind is called
 * @param flagged how many participants chose the options that the finding counts; empty when it does not come from the
 *        choice of options
 * @param answered k of "answered k of N"
 * @param participants N
 * @param discussion what there is to discuss; empty outside the areas that lacked consensus
 * @param actions the actions it calls for; an action that several items share is in each of them
 * @param signposts the resources it calls for
 */
public record PlannedItem(String item, String statement, String findingKind, String findingLabel, OptionalInt flagged,
        int answered, int participants, String discussion, List<DraftAction> actions,
        List<DraftSignpost> signposts) {

    /** Copies the lists and refuses missing values. */
    public PlannedItem {
        Objects.requireNonNull(item);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(findingKind);
        Objects.requireNonNull(findingLabel);
        Objects.requireNonNull(flagged);
        Objects.requireNonNull(discussion);
        actions = List.copyOf(actions);
        signposts = List.copyOf(signposts);
    }
}
