// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parapet.model.files.ModelFileException;

/**
 * The cells of a file of responses as they stand in it, unchecked, so that people can look at them beside the problems
 * of {@link ResponseImporter}.
 *
 * @param rows the first row names the columns
 * @param workbook whether it is a spreadsheet workbook, in which a cell has a name such as B7
 * @param complete whether these are all rows of the file
 */
public record ResponseSheet(List<Row> rows, boolean workbook, boolean complete) {

    /**
     * One row.
     *
     * @param line the line in which it begins, from 1, as in {@link org.parapet.model.files.Place#line()}
     * @param number its number as a spreadsheet shows it, from 1
     * @param cells its cells
     */
    public record Row(int line, int number, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Copies the rows. */
    public ResponseSheet {
        rows = List.copyOf(rows);
    }

    /**
     * {@return the rows of a CSV file, or of the first sheet of an XLSX workbook}
     *
     * @param file path as the user gave it
     * @param mostRows how many rows are wanted at most
     * @throws ModelFileException of kind INPUT when the file cannot be told into cells; carries every problem
     */
    public static ResponseSheet read(Path file, int mostRows) throws ModelFileException {
        RowProblems problems = new RowProblems(file.toString());
        try {
            Optional<ResponseSheet> sheet = WorkbookReader.isWorkbook(file) ? readWorkbook(file, mostRows, problems)
                    : readCsv(file, mostRows, problems);
            Failures.throwIfAny(problems);
            return sheet.orElseThrow();
        } catch (IOException e) {
            throw Failures.unreadable(file.toString(), e);
        }
    }

    private static Optional<ResponseSheet> readWorkbook(Path file, int mostRows, RowProblems problems)
            throws IOException {
        return new WorkbookReader(problems, WorkbookLimits.STANDARD).read(file).map(rows -> new ResponseSheet(
                rows.stream().limit(mostRows).map(row -> new Row(row.number(), row.number(), row.cells())).toList(),
                true, rows.size() <= mostRows));
    }

    private static Optional<ResponseSheet> readCsv(Path file, int mostRows, RowProblems problems) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            Optional<CsvOpener.Opened> opened = new CsvOpener(problems).open(content);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(opened.get().line(), opened.get().line(), opened.get().header()));
            Records records = opened.get().records();
            boolean complete = false;
            while (rows.size() < mostRows && !complete) {
                complete = !records.next();
                if (!complete) {
                    rows.add(new Row(records.line(), records.row(),
                            IntStream.range(0, records.size()).mapToObj(records::get).toList()));
                }
            }
            return Optional.of(new ResponseSheet(rows, false, complete));
        } catch (CsvSyntaxException e) {
            problems.row("csv-quotes", e.line(), e.row());
            return Optional.empty();
        }
    }
}
