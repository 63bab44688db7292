// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parapet.exchange.responses.FormulaGuard;

/** Rows as UTF-8 and RFC 4180; texts are guarded against being run as formulas. */
final class CsvRows implements Rows.Sink {

    private final Writer writer;
    private final CSVPrinter printer;

    CsvRows(OutputStream out, List<String> header) throws IOException {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof Double number ? plain(number)
                    : cell instanceof String text ? FormulaGuard.protect(text) : cell);
        }
        printer.println();
    }

    private static String plain(double number) {
        BigDecimal value = BigDecimal.valueOf(number).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    void flush() throws IOException {
        printer.flush();
        writer.flush();
    }
}
