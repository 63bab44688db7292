// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.Arrays;
import java.util.Optional;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.operations.NameKey;

/** The roles as people write them. */
final class PastedRoles {

    private PastedRoles() {
    }

    /** {@return the role for people} */
    static String label(ParticipantRole role) {
        return Messages.text("role." + role.getLiteral());
    }

    static String[] labels() {
        return Arrays.stream(ParticipantRole.values()).map(PastedRoles::label).toArray(String[]::new);
    }

    /** {@return the role that a text names, in full or with one of its words; other for a blank one; empty for none} */
    static Optional<ParticipantRole> find(String text) {
        NameKey wanted = NameKey.of(text.replace('-', ' '));
        if (wanted.isBlank()) {
            return Optional.of(ParticipantRole.OTHER);
        }
        return Arrays.stream(ParticipantRole.values())
                .filter(role -> NameKey.of(role.getLiteral().replace('-', ' ')).equals(wanted)
                        || NameKey.of(label(role)).equals(wanted)
                        || Arrays.stream(label(role).split(" ")).map(NameKey::of).anyMatch(wanted::equals))
                .findFirst();
    }
}
