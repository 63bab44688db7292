// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parapet.analysis.comparison.CellState;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonTable;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Method;

/** Tables of constructs in one assessment of a made-up comparison, for tests. */
final class ShownTables {

    static final String ASSESSMENT = "pathway/2026";

    private ShownTables() {
    }

    /** {@return a cell of the assessment of which nobody answered anything} */
    static ConstructCell unanswered(String construct) {
        Figure none = Figure.absent(Method.POMP, Absence.of(AbsenceReason.NOBODY_ANSWERED), 0, List.of(),
                Exclusions.NONE);
        return new ConstructCell(construct, ASSESSMENT, Group.EVERYBODY, CellState.NOBODY_ANSWERED,
                "Nobody answered.", List.of("1.1"), 0, 0, none, none, none, List.of());
    }

    /**
     * {@return a table with the assessment as its only column}
     *
     * @param noted whether there is a note on a cell
     * @param cells the cells of each row; the key of a row is its construct
     */
    @SafeVarargs
    static ShownTable rows(Predicate<ConstructCell> noted, List<ConstructCell>... cells) {
        List<ComparisonTable.Head> rows = new ArrayList<>();
        List<List<List<ConstructCell>>> columns = new ArrayList<>();
        for (List<ConstructCell> each : cells) {
            String construct = each.isEmpty() ? "purpose" : each.getFirst().construct();
            rows.add(new ComparisonTable.Head(construct, "About " + construct));
            columns.add(Collections.singletonList(each));
        }
        return new ShownTable(new ComparisonTable(ComparisonTable.Axis.CONSTRUCT, ComparisonTable.Axis.ASSESSMENT, rows,
                List.of(new ComparisonTable.Head(ASSESSMENT, ASSESSMENT)), columns), new CellWords(comparison()),
                noted);
    }

    private static Comparison comparison() {
        return new Comparison(7, false, List.of(),
                List.of(new ComparedInstrument("pat", "2011", "Partnership tool", "PAT", "verbatim", true)),
                List.of(new ComparedAssessment(ASSESSMENT, "pathway", "Pathway", true, "pat@2011", "2026", 0,
                        Optional.<LocalDate>empty(), 5, 12, 0, List.of(), false, List.of())),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
