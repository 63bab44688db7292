// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as UTF-8 and RFC 4180, every cell guarded against spreadsheet formulas. */
final class CsvOutput {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;
    private final CSVPrinter printer;

    CsvOutput(OutputStream out, boolean byteOrderMark) throws IOException {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(FormulaGuard::protect).toList());
    }

    /** Hands everything on to the stream, which stays open. */
    void flush() throws IOException {
        printer.flush();
        writer.flush();
    }
}
