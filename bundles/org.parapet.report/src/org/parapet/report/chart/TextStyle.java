// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * A size and weight of the charts' letters, and how texts fit into a width.
 *
 * @param size points
 * @param bold whether the letters are bold
 */
record TextStyle(float size, boolean bold) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

    Font font() {
        return new Font(ChartFonts.FAMILY, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
    }

    /** {@return points} */
    double width(String text) {
        return font().getStringBounds(text, CONTEXT).getWidth();
    }

    /** Shortens a text until it fits. */
    String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Breaks a text between words into lines; what does not fit the last one is shortened. */
    List<String> wrap(String text, double width, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split("\\s+");
        for (int index = 0; index < words.length; index++) {
            String longer = line.isEmpty() ? words[index] : line + " " + words[index];
            if (line.isEmpty() || width(longer) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (lines.size() + 1 == mostLines) {
                line.append(' ').append(String.join(" ", List.of(words).subList(index, words.length)));
                break;
            } else {
                lines.add(fit(line.toString(), width));
                line.setLength(0);
                line.append(words[index]);
            }
        }
        lines.add(fit(line.toString(), width));
        return lines;
    }

    /**
     * Breaks a text between words into lines and keeps its last words, which tell names with the same beginning apart:
     * where there are too many lines, the first one is shortened and the last ones hold the end.
     */
    List<String> wrapAround(String text, double width, int mostLines) {
        if (mostLines < 2) {
            return wrap(text, width, mostLines);
        }
        List<String> whole = wrap(text, width, mostLines + 1);
        if (whole.size() <= mostLines) {
            return whole;
        }
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        LinkedList<String> lines = new LinkedList<>();
        while (lines.size() < mostLines - 1) {
            String line = words.removeLast();
            while (words.size() > 1 && width(words.getLast() + " " + line) <= width) {
                line = words.removeLast() + " " + line;
            }
            lines.addFirst(fit(line, width));
        }
        lines.addFirst(fit(String.join(" ", words), width));
        return lines;
    }
}
