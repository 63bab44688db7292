// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class AssessmentCellsTest {

    private final Instrument pat = Instruments.pat();

    private AssessmentCells cells(ProtectedAnswers answers, GroupView... views) {
        CellBuilder builder = new CellBuilder(new PersonIntervals(ProtectedAnswers.draws()));
        ComparedEdition edition = ProtectedAnswers.edition(pat, "4.4");
        List<GroupView> all = List.of(views);
        return new AssessmentCells(answers.build(), all, Map.of("trust", all.stream().map(view ->
                builder.build("trust", view, edition)).toList()));
    }

    @Test
    void theCellOfAGroupIsFoundWhereItHoldsFiguresOnly() {
        ProtectedAnswers answers = new ProtectedAnswers(pat, 0, "A", "B").respond(6, "A", "SA")
                .respond(6, "B", "-", "4.5", "A").loose("4.4", Set.of("B"), "D", 3);
        GroupView shown = answers.view("A");
        GroupView hidden = answers.view("B");
        AssessmentCells cells = cells(answers, answers.view(""), shown, hidden);

        assertEquals(ProtectedAnswers.group("A"), cells.measured("trust", shown).orElseThrow().group());
        assertEquals(Optional.empty(), cells.measured("trust", hidden));
    }

    @Test
    void everybodysCellIsFoundWhereItHasAFigureOnly() {
        ProtectedAnswers answers = new ProtectedAnswers(pat, 0).respond(6, "A", "SA");
        assertEquals(Group.EVERYBODY, cells(answers, answers.view("")).everybody("trust").orElseThrow().group());
        pat.getScales().getFirst().getOptions().forEach(option -> option.setScore(0));
        ProtectedAnswers unscored = new ProtectedAnswers(pat, 0).respond(6, "A", "SA");

        AssessmentCells cells = cells(unscored, unscored.view(""));

        assertTrue(cells.cells().get("trust").getFirst().isMeasured());
        assertEquals(Optional.empty(), cells.everybody("trust"));
    }
}
