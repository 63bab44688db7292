// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.List;
import java.util.Objects;

/**
 * A group whose answers may be shown by themselves: an organisation or a role, or several small ones put together.
 *
 * @param id the organisation's id or the role's literal; several joined by {@code +}
 * @param names the names of the organisations, or the roles' literals; in the order of the ids
 */
public record ProtectedGroup(String id, List<String> names) {

    /** The id of those whose group is not told. */
    public static final String NOT_TOLD = "";

    /** Copies the list and refuses missing values. */
    public ProtectedGroup {
        Objects.requireNonNull(id);
        names = List.copyOf(names);
    }
}
