// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Breaks text into lines of a width.
 *
 * @param lines the lines
 */
public record WrappedText(List<String> lines) {

    private static final String MARKS = "-/\u2010\u2013";

    /** Copies the list. */
    public WrappedText {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text between words, and within words that are longer than a line, if possible behind a hyphen or slash.
     *
     * @param text the text
     * @param width the width of a line
     * @param measure measures a text in the same unit as the width
     * @return the lines; one empty line for an empty text
     */
    public static WrappedText of(String text, int width, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (measure.applyAsInt(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, width, measure, lines);
        }
        lines.add(line);
        return new WrappedText(lines);
    }

    private static String broken(String word, int width, ToIntFunction<String> measure, List<String> lines) {
        String rest = word;
        while (rest.length() > 1 && measure.applyAsInt(rest) > width) {
            int end = rest.length() - 1;
            while (end > 1 && measure.applyAsInt(rest.substring(0, end)) > width) {
                end--;
            }
            end = afterMark(rest, end);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** A compound breaks behind its hyphen or slash rather than within a part of it. */
    private static int afterMark(String word, int end) {
        for (int at = end; at > 1; at--) {
            if (MARKS.indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }
}
