// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file, one at a time. Lines without any quote are cut at the delimiter, which is all RFC 4180 asks
 * for there and takes half the time; from the first line with a quote on, Commons CSV reads the rest.
 */
final class CsvRecords implements Records {

    private static final char QUOTE = '"';

    private final BufferedReader in;
    private final char delimiter;
    private String[] cells = new String[16];
    private int size;
    private int line;
    private int row;
    private int linesBeforeParser;
    private CSVParser parser;
    private Iterator<CSVRecord> rest;
    private CSVRecord record;

    /**
     * @param in at the beginning of a line
     * @param delimiter between cells
     * @param before lines, each a row, that were read already
     */
    CsvRecords(BufferedReader in, char delimiter, int before) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = before;
        this.row = before;
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }

    @Override
    public boolean next() throws IOException, CsvSyntaxException {
        row++;
        if (rest != null) {
            return nextOfParser();
        }
        line++;
        String text = in.readLine();
        if (text == null) {
            return false;
        }
        if (text.indexOf(QUOTE) >= 0) {
            linesBeforeParser = line - 1;
            parser = CSVParser.builder().setReader(new PrefixedReader(text + '\n', in)).setFormat(format(delimiter))
                    .get();
            rest = parser.iterator();
            return nextOfParser();
        }
        cut(text);
        return true;
    }

    private boolean nextOfParser() throws IOException, CsvSyntaxException {
        line = linesBeforeParser + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        try {
            if (!rest.hasNext()) {
                return false;
            }
            record = rest.next();
            return true;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new CsvSyntaxException(line, row, e.getCause());
            }
            throw e.getCause();
        }
    }

    private void cut(String text) {
        size = 0;
        int from = 0;
        for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
            add(text.substring(from, to));
            from = to + 1;
        }
        add(text.substring(from));
    }

    private void add(String cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = cell;
    }

    @Override
    public int size() {
        return record == null ? size : record.size();
    }

    @Override
    public String get(int cell) {
        return record == null ? cells[cell] : record.get(cell);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int row() {
        return row;
    }

    /** A text, then everything that is left in a reader. */
    private static final class PrefixedReader extends Reader {

        private final String prefix;
        private final Reader rest;
        private int taken;

        PrefixedReader(String prefix, Reader rest) {
            this.prefix = prefix;
            this.rest = rest;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (taken == prefix.length()) {
                return rest.read(buffer, offset, length);
            }
            int count = Math.min(length, prefix.length() - taken);
            prefix.getChars(taken, taken + count, buffer, offset);
            taken += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            rest.close();
        }
    }
}
