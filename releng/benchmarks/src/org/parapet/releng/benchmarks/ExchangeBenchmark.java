// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.exchange.formats.xlsform.XlsFormImport;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Times the import of an XLSForm against reading all cells of the same workbook with POI, as a stream and as a model in
 * memory: {@code ExchangeBenchmark QUESTIONS ROUNDS}. The three take turns, so that all meet the same machine.
 */
public final class ExchangeBenchmark {

    private static final int WARM_UP = 15;
    private static final int SECTION = 25;

    private ExchangeBenchmark() {
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments how many questions the form has, and how many rounds are timed
     * @throws Exception when the workbook cannot be made or read
     */
    public static void main(String[] arguments) throws Exception {
        int questions = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        byte[] form = form(questions);
        List<Callable<?>> tasks = List.of(() -> stream(form), () -> model(form), () -> imported(form, questions));
        long[][] times = new long[tasks.size()][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int task = 0; task < tasks.size(); task++) {
                long start = System.nanoTime();
                tasks.get(task).call();
                if (round >= 0) {
                    times[task][round] = System.nanoTime() - start;
                }
            }
        }
        double stream = median(times[0]);
        double model = median(times[1]);
        double imported = median(times[2]);
        System.out.printf(Locale.ROOT, "  reading as a stream:       median %.1f ms, n %d%n", stream, rounds);
        System.out.printf(Locale.ROOT, "  reading as a model:        median %.1f ms, n %d%n", model, rounds);
        System.out.printf(Locale.ROOT, "  import with validation:    median %.1f ms, n %d%n", imported, rounds);
        System.out.printf(Locale.ROOT, "  ratio %.2f of the stream (at most 2), %.2f of the model%n", imported / stream,
                imported / model);
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private static int imported(byte[] form, int questions) throws IOException {
        ImportedInstrument imported = new XlsFormImport().read(new ByteArrayInputStream(form), "form.xlsx");
        int items = imported.instrument().orElseThrow().getSections().stream()
                .mapToInt(section -> section.getItems().size()).sum();
        if (items != questions) {
            throw new IllegalStateException(items + " questions");
        }
        return items;
    }

    private static long model(byte[] form) throws IOException {
        AtomicLong characters = new AtomicLong();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    characters.addAndGet(cell.getStringCellValue().length()))));
        }
        return characters.get();
    }

    private static long stream(byte[] form) throws Exception {
        AtomicLong characters = new AtomicLong();
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(form))) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings,
                            new Count(characters), new DataFormatter(Locale.ROOT), false));
                    parser.parse(new InputSource(sheet));
                }
            }
            workbook.revert();
        }
        return characters.get();
    }

    /** Looks at every cell. */
    private record Count(AtomicLong characters) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            // cells count
        }

        @Override
        public void endRow(int row) {
            // cells count
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            characters.addAndGet(value.length());
        }
    }

    private static byte[] form(int questions) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet survey = workbook.createSheet("survey");
            row(survey, "type", "name", "label", "hint");
            for (int i = 0; i < questions; i++) {
                if (i % SECTION == 0) {
                    row(survey, "begin_group", "g" + i, "Section " + i / SECTION, "");
                }
                row(survey, "select_one agreement", "q" + i,
                        "Statement " + i + " says something of how the partnership is working at present", "Hint " + i);
                if (i % SECTION == SECTION - 1 || i == questions - 1) {
                    row(survey, "end_group", "", "", "");
                }
            }
            XSSFSheet choices = workbook.createSheet("choices");
            row(choices, "list_name", "name", "label", "score");
            row(choices, "agreement", "sa", "Strongly agree", "4");
            row(choices, "agreement", "a", "Agree", "3");
            row(choices, "agreement", "d", "Disagree", "2");
            row(choices, "agreement", "sd", "Strongly disagree", "1");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, String... cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
