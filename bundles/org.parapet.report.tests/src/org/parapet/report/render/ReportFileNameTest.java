// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportFileNameTest {

    private final Set<String> taken = new HashSet<>();

    @Test
    void partsAreJoinedInLowerCaseWithoutAccents() {
        assertEquals("kirk-co-cafe-pat-spring-2026-od-plan",
                ReportFileName.unique(taken, "Kirk & Co. Caf\u00e9", "pat", "Spring 2026", "od-plan"));
    }

    @Test
    void pathsStayInTheirFolder() {
        assertEquals("etc-passwd-pat", ReportFileName.unique(taken, "../../etc/passwd", "pat", "..", "/"));
    }

    @Test
    void equalNamesAreTold() {
        assertEquals("a-b", ReportFileName.unique(taken, "A", "b"));
        assertEquals("a-b-2", ReportFileName.unique(taken, "a", "B"));
        assertEquals("report", ReportFileName.unique(taken, "!!", "?"));
    }

    @Test
    void withoutAskingWhatIsTakenTheNameIsTheSame() {
        assertEquals(ReportFileName.unique(taken, "Wharfe Valley", "leeds", "2026", "results"),
                ReportFileName.of("Wharfe Valley", "leeds", "2026", "results"));
    }

    @Test
    void longNamesAreCut() {
        assertTrue(ReportFileName.unique(taken, "x".repeat(500), "pat").length() < 100);
    }
}
