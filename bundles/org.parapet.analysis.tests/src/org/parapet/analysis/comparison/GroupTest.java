// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;

class GroupTest {

    @Test
    void organisationsComeBeforeRolesAndSmallOnesPutTogetherNameAll() {
        List<Group> groups = Group.of(new ProtectedAnswers(Instruments.pat(), 0, "North", "South")
                .role("CHAIR", "LEAD").build());

        assertEquals(List.of("ORGANISATION North", "ORGANISATION South", "ROLE CHAIR+LEAD"),
                groups.stream().map(each -> each.kind() + " " + each.id()).toList());
        assertEquals("North", groups.getFirst().label());
        assertFalse(groups.getFirst().isPutTogether());
        assertTrue(groups.getLast().isPutTogether());
        assertTrue(groups.getLast().label().contains("CHAIR, LEAD"), groups.getLast().label());
    }
}
