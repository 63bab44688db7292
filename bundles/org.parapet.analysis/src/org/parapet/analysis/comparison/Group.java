// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedGroup;

/**
 * Whose answers a cell holds.
 *
 * @param kind everybody, an organisation or a role
 * @param id the organisation's id or the role's literal; several joined by {@code +} where small groups were put
 *        together; empty for everybody
 * @param label what it is called
 * @param members the names of the organisations, or the roles' literals, that were put together; one where none were
 */
public record Group(Kind kind, String id, String label, List<String> members) {

    /** All who answered an assessment. */
    public static final Group EVERYBODY = new Group(Kind.EVERYBODY, "", "", List.of());

    /** The kinds of groups. */
    public enum Kind {
        /** All who answered. */
        EVERYBODY,
        /** Those who answer for an organisation, or for several small ones. */
        ORGANISATION,
        /** Those with a role, or with one of several rare ones. */
        ROLE
    }

    /** Copies the list and refuses missing values. */
    public Group {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        members = List.copyOf(members);
    }

    /** {@return the groups of an assessment that show: its organisations, then its roles} */
    static List<Group> of(ProtectedAssessment assessment) {
        List<Group> groups = new ArrayList<>();
        assessment.organisations().forEach(each -> groups.add(of(Kind.ORGANISATION, each)));
        assessment.roles().forEach(each -> groups.add(of(Kind.ROLE, each)));
        return groups;
    }

    private static Group of(Kind kind, ProtectedGroup group) {
        String label = group.names().size() == 1 ? group.names().getFirst()
                : Messages.get("group.together", group.names().size(), String.join(", ", group.names()));
        return new Group(kind, group.id(), label, group.names());
    }

    /** {@return whether several small groups were put together} */
    public boolean isPutTogether() {
        return members.size() > 1;
    }
}
