// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/** The apostrophe that keeps spreadsheets from running a text as a formula; see the package's description. */
public final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String STARTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {
    }

    /**
     * {@return the text, with an apostrophe before it when a spreadsheet could take it for a formula}
     *
     * @param text the content of a cell
     */
    public static String protect(String text) {
        return looksLikeFormula(text) ? GUARD + text : text;
    }

    static String undo(String text) {
        boolean guarded = !text.isEmpty() && text.charAt(0) == GUARD && looksLikeFormula(text);
        return guarded ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != GUARD && c != ' ' && c != '\u00A0') {
                return STARTERS.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
