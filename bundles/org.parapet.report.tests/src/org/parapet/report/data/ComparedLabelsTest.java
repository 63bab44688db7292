// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;

class ComparedLabelsTest {

    private static final ComparedInstrument OLDER = instrument("pat", "2002", "PAT");
    private static final ComparedInstrument NEWER = instrument("pat", "2011", "PAT");
    private static final ComparedInstrument OTHER = instrument("leeds", "2", "Leeds checklist");

    @Test
    void editionsOfOneTitleAreToldApart() {
        ComparedLabels labels = labels(List.of(OLDER, NEWER, OTHER));

        assertEquals("PAT, edition 2002, 2025", labels.name("older"));
        assertEquals("PAT, edition 2011", labels.instrumentOf("newer"));
        assertEquals("Leeds checklist", labels.instrumentOf("other"));
    }

    @Test
    void anInstrumentOfOneEditionGoesByItsTitle() {
        assertEquals("PAT", labels(List.of(NEWER, OTHER)).instrumentOf("newer"));
    }

    @Test
    void anInstrumentWithoutShortTitleGoesByItsTitleNotItsId() {
        ComparedInstrument untitled = new ComparedInstrument("pat", "2011", "Partnership tool", "pat", "verbatim",
                false);

        assertEquals("Partnership tool", labels(List.of(untitled, OTHER)).instrumentOf("newer"));
    }

    private static ComparedLabels labels(List<ComparedInstrument> instruments) {
        return new ComparedLabels(new Comparison(7, false, List.of(), instruments, List.of(assessment("older", OLDER),
                assessment("newer", NEWER), assessment("other", OTHER)), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static ComparedInstrument instrument(String id, String edition, String shortTitle) {
        return new ComparedInstrument(id, edition, "A longer title", shortTitle, "verbatim", true);
    }

    private static ComparedAssessment assessment(String id, ComparedInstrument instrument) {
        return new ComparedAssessment(id, "p", "Partnership", true, instrument.reference(), "2025", 0,
                Optional.<LocalDate>empty(), 5, 12, 0, List.of(), false, List.of());
    }
}
