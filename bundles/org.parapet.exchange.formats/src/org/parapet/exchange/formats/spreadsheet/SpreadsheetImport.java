// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.catalogue.exchange.Recognition;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.exchange.formats.workbook.WorkbookReader;

/**
 * Reads the plain workbook that a person fills in: a row for each statement on the sheet Questions, a row for each
 * answer on the sheet Answers, a row for each rule on the sheet Findings, actions for several questions on the sheet
 * Actions, a row for each score or band on the sheet Scores, and what is known of the instrument on the sheet
 * Instrument.
 */
public final class SpreadsheetImport implements InstrumentImport {

    @Override
    public ImportedInstrument read(InputStream content, String name) throws IOException {
        ImportReport report = new ImportReport(name);
        Optional<List<Sheet>> sheets = new WorkbookReader(report).read(content);
        if (sheets.isEmpty()) {
            return ImportedInstrument.broken(report.problems());
        }
        Optional<Table> questions = table(sheets.get(), SpreadsheetLayout.QUESTIONS, report);
        if (questions.isEmpty()) {
            report.error("spreadsheet-no-questions", Spot.FILE, SpreadsheetLayout.QUESTIONS, String.join(", ",
                    sheets.get().stream().map(Sheet::name).map(DraftInstrument::shown).toList()));
            return ImportedInstrument.broken(report.problems());
        }
        DraftInstrument draft = new DraftInstrument(report, Messages.get("format.spreadsheet"));
        new SpreadsheetReading(draft, questions.get(), sheet -> table(sheets.get(), sheet, report)).read();
        sheets.get().stream().filter(sheet -> !isKnown(sheet.name()) && !sheet.rows().isEmpty())
                .forEach(sheet -> report.leftOut("sheet", new Spot(0, 0, sheet.name()), sheet.name()));
        return draft.finish();
    }

    @Override
    public Recognition recognise(InputStream content) throws IOException {
        return WorkbookReader.hasSheet(content, SpreadsheetLayout.QUESTIONS) ? Recognition.YES : Recognition.NO;
    }

    @Override
    public boolean writeTemplate(OutputStream out) throws IOException {
        SpreadsheetLayout.writeTemplate(out);
        return true;
    }

    private static boolean isKnown(String sheet) {
        return SpreadsheetLayout.SHEETS.stream().anyMatch(sheet.strip()::equalsIgnoreCase);
    }

    private static Optional<Table> table(List<Sheet> sheets, String name, ImportReport report) {
        return sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(name)).findFirst()
                .map(sheet -> Table.of(sheet, report));
    }
}
