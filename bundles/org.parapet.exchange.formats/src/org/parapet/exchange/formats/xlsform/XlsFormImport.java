// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * Reads XLSForm workbooks. Groups become sections, {@code select_one} questions items that are answered on a scale,
 * {@code acknowledge} ticks, {@code text} open prompts; scores and polarity come from columns of these names in
 * {@code choices}. What is wrong is named with sheet, cell and cure.
 *
 * @see <a href="https://xlsform.org/en/ref-table/">XLSForm reference table</a>
 */
public final class XlsFormImport implements InstrumentImport {

    @Override
    public ImportedInstrument read(InputStream content, String name) throws IOException {
        ImportReport report = new ImportReport(name);
        Optional<List<Sheet>> sheets = new WorkbookReader(report).read(content);
        if (sheets.isPresent()) {
            DraftInstrument draft = new DraftInstrument(report, Messages.get("format.xlsform"));
            Optional<Table> survey = table(sheets.get(), "survey", report, XlsFormHeaders::survey);
            if (survey.isEmpty()) {
                report.error("xlsform-no-survey", Spot.FILE, String.join(", ",
                        sheets.get().stream().map(Sheet::name).map(DraftInstrument::shown).toList()));
                return ImportedInstrument.broken(report.problems());
            }
            new XlsFormReading(draft, survey.get(), table(sheets.get(), "choices", report, XlsFormHeaders::choices),
                    table(sheets.get(), "settings", report, XlsFormHeaders::settings),
                    table(sheets.get(), "scales", report, heading -> heading)).read();
            sheets.get().stream().filter(sheet -> !isKnown(sheet.name()) && !sheet.rows().isEmpty())
                    .forEach(sheet -> report.leftOut("sheet", new Spot(0, 0, sheet.name()), sheet.name()));
            return draft.finish();
        }
        return ImportedInstrument.broken(report.problems());
    }

    @Override
    public Recognition recognise(InputStream content) throws IOException {
        return WorkbookReader.hasSheet(content, "survey") ? Recognition.YES : Recognition.NO;
    }

    private static boolean isKnown(String sheet) {
        return List.of("survey", "choices", "settings", "scales").stream().anyMatch(sheet.strip()::equalsIgnoreCase);
    }

    private static Optional<Table> table(List<Sheet> sheets, String name, ImportReport report,
            UnaryOperator<String> usual) {
        return sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(name)).findFirst()
                .map(sheet -> Table.of(sheet, report, usual));
    }
}
