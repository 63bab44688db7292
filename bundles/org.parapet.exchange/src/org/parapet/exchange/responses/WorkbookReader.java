// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an XLSX workbook as rows of text, as the spreadsheet shows them; formulas by the values they
 * had when the workbook was saved. Nothing in the workbook is run or followed.
 */
final class WorkbookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final RowProblems problems;
    private final WorkbookLimits limits;

    WorkbookReader(RowProblems problems, WorkbookLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    /** {@return whether a file begins like a workbook of any version} */
    static boolean isWorkbook(Path file) throws IOException {
        if (!Files.isRegularFile(file)) { // a pipe can be read only once
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) || Arrays.equals(start, COMPOUND);
        }
    }

    /** {@return all rows that are not blank; empty when the workbook cannot be read, which is reported} */
    Optional<List<WorkbookRow>> read(Path file) throws IOException {
        if (startsWith(file, COMPOUND)) {
            problems.file("workbook-old");
            return Optional.empty();
        }
        try {
            Optional<String> broken = limits.brokenBy(file);
            if (broken.isPresent()) {
                problems.file(broken.get());
                return Optional.empty();
            }
            return firstSheet(file);
        } catch (TooManyCellsException e) {
            problems.file("workbook-too-many-cells", String.valueOf(limits.rows()), String.valueOf(limits.columns()));
        } catch (ZipException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
                | ParserConfigurationException | RecordFormatException | IllegalArgumentException
                | IllegalStateException | IndexOutOfBoundsException e) {
            problems.file("workbook-damaged");
        }
        return Optional.empty();
    }

    private static boolean startsWith(Path file, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted);
        }
    }

    private Optional<List<WorkbookRow>> firstSheet(Path file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(content);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                problems.file("workbook-damaged");
                return Optional.empty();
            }
            Rows rows = new Rows(limits);
            try (InputStream sheet = sheets.next()) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(content), rows, new DataFormatter(Locale.ROOT), false));
                parser.parse(new InputSource(sheet));
            }
            if (rows.all.isEmpty()) {
                problems.file("csv-empty");
                return Optional.empty();
            }
            return Optional.of(rows.all);
        }
    }

    /** The sheet is larger than a list of responses can be. */
    private static final class TooManyCellsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Collects the cells of a sheet row by row. */
    private static final class Rows implements SheetContentsHandler {

        private final WorkbookLimits limits;
        private final List<WorkbookRow> all = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();

        Rows(WorkbookLimits limits) {
            this.limits = limits;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (value == null || value.isEmpty()) {
                return;
            }
            if (column >= limits.columns() || column < 0) {
                throw new TooManyCellsException();
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }

        @Override
        public void endRow(int row) {
            WorkbookRow read = new WorkbookRow(row + 1, List.copyOf(cells));
            if (!read.isBlank()) {
                if (all.size() >= limits.rows()) {
                    throw new TooManyCellsException();
                }
                all.add(read);
            }
        }
    }
}
