// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.exchange.responses.ImportPlan;
import org.parapet.exchange.responses.ResponseImporter;
import org.parapet.exchange.responses.ResponseSheet;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * A file of responses as it would be imported: its cells, what is wrong at which of them, and the plan when nothing is.
 *
 * @param sheet the cells; empty when the file cannot be told into cells
 * @param problems errors and warnings, in the order of the file
 * @param plan what would change; empty when there are errors
 */
public record ImportPreview(Optional<ResponseSheet> sheet, List<Problem> problems, Optional<ImportPlan> plan) {

    private static final int MOST_ROWS = 5000;

    /**
     * A cell of the sheet.
     *
     * @param row its place among the sheet's rows, from 0
     * @param column from 0; -1 for the whole row
     */
    public record Cell(int row, int column) {
    }

    /** Copies the problems. */
    public ImportPreview {
        problems = List.copyOf(problems);
    }

    /**
     * {@return the preview of a file; changes nothing}
     *
     * @param file CSV or XLSX
     * @param partnership where the responses would go
     * @param instrument what was answered
     * @param wave name of the wave
     * @param replace whether responses that the wave has already are to be replaced
     */
    public static ImportPreview of(Path file, Partnership partnership, Instrument instrument, String wave,
            boolean replace) {
        Optional<ResponseSheet> sheet = Optional.empty();
        try {
            sheet = Optional.of(ResponseSheet.read(file, MOST_ROWS));
            ImportPlan plan = new ResponseImporter(partnership, instrument).plan(file, wave, replace);
            return new ImportPreview(sheet, plan.warnings(), Optional.of(plan));
        } catch (ModelFileException e) {
            return new ImportPreview(sheet, e.problems(), Optional.empty());
        }
    }

    /** {@return the cells with problems, and the first problem of each} */
    public Map<Cell, Problem> marks() {
        Map<Cell, Problem> marks = new HashMap<>();
        problems.forEach(problem -> cell(problem).ifPresent(cell -> marks.putIfAbsent(cell, problem)));
        return marks;
    }

    /**
     * {@return where a problem is in the sheet; empty when it concerns the whole file or a row that is not shown}
     *
     * @param problem one of this preview
     */
    public Optional<Cell> cell(Problem problem) {
        if (sheet.isEmpty() || !problem.place().hasLine()) {
            return Optional.empty();
        }
        List<ResponseSheet.Row> rows = sheet.get().rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).line() == problem.place().line()) {
                return Optional.of(new Cell(i, problem.place().column() - 1));
            }
        }
        return Optional.empty();
    }
}
