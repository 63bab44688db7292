// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Partnership;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.render.ReportException;
import org.parapet.report.sample.ComparedSamples;

class ComparedRowsTest {

    private static final int MOST = ComparedPictures.MOST_PARTNERSHIPS;

    @Test
    void ofAsManyPartnershipsAsAreDrawnTheGroupsAreListed() throws ReportException {
        ComparedRows rows = comparison(MOST);

        assertTrue(groups(rows).contains("Council"), groups(rows).toString());
        assertTrue(note(rows).startsWith("Every figure"), note(rows));
    }

    @Test
    void ofMorePartnershipsOnlyEverybodyIsListedAndTheWorkbookHasTheRest() throws ReportException {
        ComparedRows rows = comparison(MOST + 1);

        assertEquals(Set.of("Everybody"), groups(rows));
        assertTrue(note(rows).contains("stand in the workbook"), note(rows));
        Set<String> workbook = new TreeSet<>();
        for (Object row : rows.dataSets().get("figures")) {
            workbook.add(((ComparedFigureRows.FigureRow) row).group());
        }
        assertTrue(workbook.contains("Council"), workbook.toString());
    }

    private static Set<String> groups(ComparedRows rows) {
        Set<String> groups = new TreeSet<>();
        for (Object row : rows.dataSets().get("cells")) {
            groups.add(((ComparedFigureRows.CellRow) row).group());
        }
        return groups;
    }

    private static String note(ComparedRows rows) {
        return rows.parameters(rows.dataSets()).get("cellsNote").toString();
    }

    private static ComparedRows comparison(int partnerships) throws ReportException {
        ComparedSamples samples = new ComparedSamples();
        return new ComparedRows(new ReportBuilder(LocalDate.of(2026, 4, 20), "1.0.0").comparison(
                samples.compare(IntStream.rangeClosed(1, partnerships)
                        .mapToObj(number -> ComparedSamples.partnership("Kirk " + number, 12, 1))
                        .toArray(Partnership[]::new)), samples.byReference()));
    }
}
