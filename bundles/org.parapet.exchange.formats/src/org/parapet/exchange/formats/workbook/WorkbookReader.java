// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of an XLSX workbook as text: numbers as they are stored, formulas by the values they had when the
 * workbook was saved. Nothing in the workbook is run or followed, and one made to exhaust memory is refused.
 */
public final class WorkbookReader {

    private static final int FILE_SIZE = 32 << 20;
    private static final long UNPACKED_SIZE = 128L << 20;
    private static final long ALWAYS_ALLOWED = 1L << 20;
    private static final int RATIO = 200;
    private static final int PARTS = 4096;
    private static final int SHEETS = 64;
    private static final int ROWS = 50_000;
    private static final int COLUMNS = 500;
    private static final int CELL_LENGTH = 32_767;

    private final ImportReport report;

    /**
     * A reader.
     *
     * @param report takes what is wrong with the workbook
     */
    public WorkbookReader(ImportReport report) {
        this.report = report;
    }

    /**
     * {@return the sheets in the order of their tabs; empty when the workbook cannot be read, which is reported}
     *
     * @param content read to its end or to the largest size
     * @throws IOException when the content cannot be read
     */
    public Optional<List<Sheet>> read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(FILE_SIZE + 1);
        if (bytes.length > FILE_SIZE) {
            report.error("workbook-too-large", Spot.FILE);
            return Optional.empty();
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            report.error("workbook-old", Spot.FILE);
            return Optional.empty();
        }
        try {
            if (isBomb(bytes)) {
                report.error("workbook-too-large", Spot.FILE);
                return Optional.empty();
            }
            return Optional.of(sheets(bytes));
        } catch (TooManyCellsException e) {
            report.error("workbook-too-many-cells", Spot.FILE, String.valueOf(ROWS), String.valueOf(COLUMNS));
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
                | ParserConfigurationException | RecordFormatException | IllegalArgumentException
                | IllegalStateException | IndexOutOfBoundsException | NullPointerException | ClassCastException
                | NegativeArraySizeException | UnsupportedOperationException | StackOverflowError e) {
            // the content is in memory, so that whatever fails is due to what it holds
            report.error("workbook-damaged", Spot.FILE);
        }
        return Optional.empty();
    }

    /**
     * {@return whether there is a sheet of a name, in small or large letters}
     *
     * @param content a workbook or anything else; read to its end or to the largest size
     * @param name the name of the sheet
     * @throws IOException when the content cannot be read
     */
    public static boolean hasSheet(InputStream content, String name) throws IOException {
        return new WorkbookReader(new ImportReport("")).read(content).stream().flatMap(List::stream)
                .anyMatch(sheet -> sheet.name().strip().equalsIgnoreCase(name));
    }

    private static boolean isBomb(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (total + size > UNPACKED_SIZE || size > ALWAYS_ALLOWED && size > (long) RATIO * bytes.length) {
                        return true;
                    }
                }
                total += size;
                parts++;
                if (parts > PARTS) {
                    return true;
                }
            }
        }
        if (parts == 0) {
            throw new ZipException("no parts");
        }
        return false;
    }

    private static List<Sheet> sheets(byte[] bytes)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            PlainStrings strings = PlainStrings.read(reader.getSharedStringsData());
            Styles styles = reader.getStylesTable();
            XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    if (sheets.size() >= SHEETS) {
                        throw new TooManyCellsException();
                    }
                    Cells cells = new Cells();
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new Handler(styles, strings, cells));
                    parser.setErrorHandler(new DefaultHandler());
                    parser.parse(new InputSource(part));
                    sheets.add(new Sheet(parts.getSheetName(), cells.rows));
                }
            }
            workbook.revert();
        }
        return sheets;
    }

    /** The workbook is larger than an instrument can be. */
    private static final class TooManyCellsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Numbers as they are stored, not as they are rounded for display; dates as people read them. */
    private static final class StoredValues extends DataFormatter {

        StoredValues() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
            return DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString()
                    : NumberToTextConverter.toText(value);
        }
    }

    /** Notes which cells hold formulas. */
    private static final class Handler extends XSSFSheetXMLHandler {

        private final Cells cells;

        Handler(Styles styles, PlainStrings strings, Cells cells) {
            super(styles, strings, cells, new StoredValues(), false);
            this.cells = cells;
        }

        @Override
        public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
                throws SAXException {
            if ("f".equals(localName)) {
                cells.formula = true;
            }
            super.startElement(uri, localName, qualifiedName, attributes);
        }
    }

    /** Collects the cells of a sheet row by row. */
    private static final class Cells implements SheetContentsHandler {

        private final List<Sheet.Row> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final List<Integer> formulas = new ArrayList<>();
        private boolean formula;

        @Override
        public void startRow(int row) {
            cells.clear();
            formulas.clear();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            boolean computed = formula;
            formula = false;
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (value == null || value.isEmpty()) {
                return;
            }
            if (column >= COLUMNS || column < 0 || value.length() > CELL_LENGTH) {
                throw new TooManyCellsException();
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
            if (computed) {
                formulas.add(column);
            }
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (rows.size() >= ROWS) {
                throw new TooManyCellsException();
            }
            rows.add(new Sheet.Row(row + 1, List.copyOf(cells), List.copyOf(formulas)));
        }
    }
}
