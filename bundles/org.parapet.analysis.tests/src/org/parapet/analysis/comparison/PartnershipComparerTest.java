// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class PartnershipComparerTest {

    private final Instrument pat = Instruments.pat();
    private final Map<String, ComparedEdition> editions = new HashMap<>(Map.of("pat@test",
            ProtectedAnswers.edition(pat, "4.4", "4.5")));

    private ProtectedAnswers answers(int wave) {
        return new ProtectedAnswers(pat, wave, "A", "B");
    }

    private PartnershipComparer.Compared compare(ProtectedAnswers... assessments) {
        List<ProtectedAssessment> all = Stream.of(assessments).map(ProtectedAnswers::build).toList();
        return new PartnershipComparer(List.of(ProtectedAnswers.TRUST), editions, ProtectedAnswers.draws())
                .compare(all);
    }

    private static List<Group> groups(AssessmentCells cells) {
        return cells.cells().get("trust").stream().map(ConstructCell::group).toList();
    }

    @Test
    void groupsHaveCellsOnlyWhereEverybodysCellHoldsFigures() {
        PartnershipComparer.Compared compared = compare(answers(0).respond(6, "A", "A").respond(6, "B", "A"),
                answers(1).respond(6, "A", "-").respond(6, "B", "-"));

        assertEquals(List.of(Group.EVERYBODY, ProtectedAnswers.group("A"), ProtectedAnswers.group("B")),
                groups(compared.assessments().getFirst()));
        assertEquals(List.of(Group.EVERYBODY), groups(compared.assessments().getLast()));
        assertEquals(CellState.NOBODY_ANSWERED,
                compared.assessments().getLast().cells().get("trust").getFirst().state());
    }

    @Test
    void ofTwoEditionsOnlyStatementsWordedAlikeAreCompared() {
        Instrument later = Instruments.pat();
        later.setEdition("second");
        later.getSections().get(3).getItems().get(4).setText("We can say openly what we think.");
        editions.put("pat@second", ProtectedAnswers.edition(later, "4.4", "4.5"));

        ConstructChange change = compare(answers(0).respond(6, "A", "A", "4.5", "SD"),
                new ProtectedAnswers(later, 1).respond(6, "A", "A", "4.5", "SA")).changes().getFirst();

        assertFalse(change.sameEdition());
        assertEquals(List.of("4.4"), change.items());
        assertEquals(List.of("4.5"), change.notCompared());
        assertEquals(0, change.difference().value().orElseThrow());
    }

    @Test
    void aGroupHiddenInOneWaveHasNoChange() {
        List<ConstructChange> changes = compare(answers(0).respond(6, "A", "A").respond(6, "B", "A"),
                answers(1).respond(6, "A", "SA", "4.5", "-").respond(6, "B", "SA").loose("4.5", Set.of("A"), "SA", 4))
                .changes();

        assertEquals(List.of(Group.EVERYBODY, ProtectedAnswers.group("B")),
                changes.stream().map(ConstructChange::group).toList());
        assertTrue(changes.stream().allMatch(each -> each.difference().value().isPresent()), changes.toString());
    }

    @Test
    void eachWaveIsComparedWithTheOneBeforeIt() {
        List<ConstructChange> changes = compare(new ProtectedAnswers(pat, 0).respond(6, "A", "A"),
                new ProtectedAnswers(pat, 1).respond(6, "A", "SA"), new ProtectedAnswers(pat, 2).respond(6, "A", "D"))
                .changes();

        assertEquals(List.of("p/pat0 p/pat1 ROSE", "p/pat1 p/pat2 FELL"), changes.stream().map(each ->
                each.earlier() + ' ' + each.later() + ' ' + each.verdict()).toList());
    }
}
