// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.operations.NameKey;

/** What a cell may hold to name a role: its code, with spaces for hyphens if one likes. */
final class RoleTexts {

    private final Map<String, Optional<ParticipantRole>> remembered = new HashMap<>();

    /** {@return the role; empty when there is none such} */
    Optional<ParticipantRole> find(String cell) {
        Optional<ParticipantRole> known = remembered.get(cell);
        return known != null ? known : lookUp(cell);
    }

    private Optional<ParticipantRole> lookUp(String cell) {
        String folded = NameKey.of(cell).folded().replace(' ', '-');
        Optional<ParticipantRole> found = Optional.ofNullable(ParticipantRole.get(folded));
        if (found.isPresent()) {
            remembered.put(cell, found);
        }
        return found;
    }

    static String allowed() {
        return Arrays.stream(ParticipantRole.values()).map(ParticipantRole::getLiteral)
                .collect(Collectors.joining(", "));
    }
}
