// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Score;

/** Writes the sheet of the scores. */
final class ScoresWriting {

    private static final List<String> NO_BAND = List.of("", "", "", "", "");
    private static final List<String> SAID_BEFORE = List.of("", "", "", "", "", "", "", "");

    private final Instrument instrument;
    private final SheetWriter sheet;
    private final ExportReport report;

    /**
     * Writes into an empty sheet.
     *
     * @param instrument what is written
     * @param sheet with the columns of the layout
     * @param report takes what the sheet holds
     */
    ScoresWriting(Instrument instrument, SheetWriter sheet, ExportReport report) {
        this.instrument = instrument;
        this.sheet = sheet;
        this.report = report;
    }

    /** A score stands in its first band's row. */
    void write() {
        for (Score score : instrument.getScores()) {
            List<Band> bands = score.getBands();
            row(score, score(score), bands.isEmpty() ? NO_BAND : band(bands.getFirst()));
            bands.stream().skip(1).forEach(band -> row(score, SAID_BEFORE, band(band)));
        }
    }

    private void row(Score score, List<String> about, List<String> band) {
        List<String> row = new ArrayList<>(List.of(score.getCode()));
        row.addAll(about);
        row.addAll(band);
        sheet.row(row);
    }

    private List<String> score(Score score) {
        report.held(score, Literals.SCORE__LABEL, Literals.SCORE__AGGREGATION, Literals.SCORE__SCALE,
                Literals.SCORE__SECTIONS, Literals.SCORE__ITEMS, Literals.SCORE__MISSING, Literals.SCORE__BASIS,
                Literals.SCORE__SOURCE);
        return List.of(SpreadsheetLayout.text(score.getLabel()), score.getAggregation().getLiteral(),
                SpreadsheetLayout.code(score.getScale()), SpreadsheetLayout.codes(score.getSections()),
                SpreadsheetLayout.codes(score.getItems()), score.getMissing().getLiteral(),
                score.getBasis().getLiteral(), SpreadsheetLayout.text(score.getSource()));
    }

    private List<String> band(Band band) {
        report.held(band, Literals.BAND__LABEL, Literals.BAND__LOWER_BOUND, Literals.BAND__MEANING,
                Literals.BAND__SOURCE);
        return List.of(band.getCode(), SpreadsheetLayout.number(band.getLowerBound()),
                SpreadsheetLayout.text(band.getLabel()), SpreadsheetLayout.text(band.getMeaning()),
                SpreadsheetLayout.text(band.getSource()));
    }
}
