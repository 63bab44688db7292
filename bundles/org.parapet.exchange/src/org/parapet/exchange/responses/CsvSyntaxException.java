// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/** The quotes of a row do not match, so that the rest of the file cannot be told into cells. */
final class CsvSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int row;

    CsvSyntaxException(int line, int row, Throwable cause) {
        super("quotes do not match in the row that begins in line " + line, cause);
        this.line = line;
        this.row = row;
    }

    int line() {
        return line;
    }

    int row() {
        return row;
    }
}
