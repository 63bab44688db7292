// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.DraftResults;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Score;

/** Reads the sheet of the scores: a row for each band, the first of them with what the score is. */
final class ScoresReading {

    private static final String[] SCORE_COLUMNS = {"score", "label", "how", "scale", "sections", "questions", "blanks",
        "basis", "source"};
    private static final String[] BAND_COLUMNS = {"band", "from", "band_label", "band_meaning", "band_source"};

    private final ImportReport report;
    private final Table table;
    private final Cells cells;
    private final DraftResults results;
    private final SpreadsheetNames names;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Set<Score> based = new HashSet<>();

    /**
     * Reads a sheet after those of the questions and the answers.
     *
     * @param draft with its sections and scales
     * @param table the sheet
     * @param results takes the scores
     * @param names knows scales, sections and questions
     */
    ScoresReading(DraftInstrument draft, Table table, DraftResults results, SpreadsheetNames names) {
        this.report = draft.report();
        this.table = table;
        this.cells = new Cells(draft, table);
        this.results = results;
        this.names = names;
    }

    void read() {
        String name = "";
        for (Sheet.Row row : table.rows()) {
            if (cells.blank(row, SCORE_COLUMNS) && cells.blank(row, BAND_COLUMNS)) {
                continue;
            }
            String named = table.get(row, "score");
            name = named.isEmpty() ? name : named;
            if (name.isEmpty()) {
                report.error("spreadsheet-score-unnamed", table.spot(row, "score"));
                continue;
            }
            Score score = scores.computeIfAbsent(name, code -> taken(code, row));
            describe(score, row);
            if (!cells.blank(row, BAND_COLUMNS)) {
                band(score, row);
            }
        }
        scores.forEach((code, score) -> {
            if (score.getLabel() == null) {
                score.setLabel(code);
            }
            if (score.getSource() == null && !based.contains(score)) {
                score.setBasis(Basis.CONVENTION);
            }
        });
        table.reportUnread(report);
    }

    private Score taken(String name, Sheet.Row row) {
        Score score = results.score(name, table.spot(row, "score"));
        report.taken(table.spot(row, "score"), DraftInstrument.shown(name), "score/" + score.getCode());
        return score;
    }

    private void describe(Score score, Sheet.Row row) {
        cells.fact(row, "label", score, Literals.SCORE__LABEL);
        cells.fact(row, "how", score, Literals.SCORE__AGGREGATION);
        names.scale(table, row, "scale").ifPresent(score::setScale);
        names.sections(table, row, "sections", score.getSections());
        names.items(table, row, "questions", score.getItems());
        cells.fact(row, "blanks", score, Literals.SCORE__MISSING);
        cells.fact(row, "basis", score, Literals.SCORE__BASIS);
        cells.fact(row, "source", score, Literals.SCORE__SOURCE);
        if (!cells.blank(row, "basis")) {
            based.add(score);
        }
    }

    private void band(Score score, Sheet.Row row) {
        if (cells.blank(row, "from")) {
            report.error("spreadsheet-band-no-bound", table.spot(row, "from"));
            return;
        }
        OptionalDouble from = cells.number(row, "from");
        String code = table.get(row, "band");
        String label = table.get(row, "band_label");
        Band band = results.band(score, code, label, table.spot(row, "from"));
        from.ifPresent(band::setLowerBound);
        cells.fact(row, "band_label", band, Literals.BAND__LABEL);
        if (label.isEmpty()) {
            band.setLabel(band.getCode());
        }
        cells.fact(row, "band_meaning", band, Literals.BAND__MEANING);
        cells.fact(row, "band_source", band, Literals.BAND__SOURCE);
        report.taken(table.spot(row, "from"), DraftInstrument.shown(table.get(row, "from")),
                "band/" + score.getCode() + '/' + band.getCode());
    }
}
