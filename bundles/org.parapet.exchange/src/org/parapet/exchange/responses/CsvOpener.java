// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parapet.model.assessment.operations.NameKey;

/** Looks at the beginning of a file: encoding, delimiter and the row that names the columns. */
final class CsvOpener {

    private static final int SNIFFED = 64;
    private static final int BUFFER = 1 << 16;
    private static final char[] DELIMITERS = {',', ';'};
    private static final char[] WRONG_DELIMITERS = {'\t', '|', ':'};

    private final RowProblems problems;

    CsvOpener(RowProblems problems) {
        this.problems = problems;
    }

    /**
     * The rows below the header, and the header.
     *
     * @param header names of the columns as written
     * @param line the line of the header
     * @param records the rows below it
     */
    record Opened(List<String> header, int line, Records records) {
    }

    /** {@return the file ready to be read; empty when it cannot be, which is reported} */
    Optional<Opened> open(InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content, BUFFER);
        if (!isText(in)) {
            return Optional.empty();
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
        int line = 1;
        String text = reader.readLine();
        while (text != null && text.isBlank()) {
            text = reader.readLine();
            line++;
        }
        if (text == null) {
            problems.file("csv-empty");
            return Optional.empty();
        }
        return header(text, line, reader);
    }

    private boolean isText(BufferedInputStream in) throws IOException {
        in.mark(SNIFFED);
        byte[] start = in.readNBytes(SNIFFED);
        in.reset();
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return true;
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            problems.file("csv-workbook");
            return false;
        }
        boolean zeros = start.length > 3 && (start[0] == 0 || start[1] == 0);
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) || zeros) {
            problems.file("csv-utf16");
            return false;
        }
        return true;
    }

    private static boolean startsWith(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Opened> header(String text, int line, BufferedReader reader) throws IOException {
        List<String> header = List.of();
        char delimiter = DELIMITERS[0];
        int best = -1;
        boolean broken = false;
        for (char candidate : DELIMITERS) {
            Optional<List<String>> cells = cells(text, candidate);
            broken |= cells.isEmpty();
            int score = cells.map(CsvOpener::requiredNames).orElse(-1);
            if (score > best || score == best && cells.isPresent() && cells.get().size() > header.size()) {
                best = score;
                header = cells.get();
                delimiter = candidate;
            }
        }
        if (broken && best <= 0) {
            problems.row("csv-quotes", line, line);
            return Optional.empty();
        }
        for (char wrong : WRONG_DELIMITERS) {
            if (best < 2 && cells(text, wrong).map(CsvOpener::requiredNames).orElse(0) > best) {
                problems.header("csv-delimiter", line, Messages.get("delimiter." + (int) wrong));
                return Optional.empty();
            }
        }
        return Optional.of(new Opened(header, line, new CsvRecords(reader, delimiter, line)));
    }

    private static Optional<List<String>> cells(String text, char delimiter) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CsvRecords.format(delimiter))) {
            List<CSVRecord> records = parser.getRecords();
            return Optional.of(records.isEmpty() ? List.of() : new ArrayList<>(records.getFirst().toList()));
        } catch (CSVException e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                return Optional.empty();
            }
            throw e.getCause();
        }
    }

    private static int requiredNames(List<String> cells) {
        List<String> folded = cells.stream().map(cell -> NameKey.of(cell).folded()).toList();
        return (folded.contains(ColumnName.PARTICIPANT) ? 1 : 0) + (folded.contains(ColumnName.ORGANISATION) ? 1 : 0);
    }
}
