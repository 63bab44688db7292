// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.Arrays;

/**
 * The text of a file with its lines. A SAX locator only knows where a start tag ends; this finds where it and its
 * attributes begin, which works because an XML start tag holds no second {@code <}.
 */
final class SourceText {

    /** A character of the text; line and column count from 1. */
    record Position(int line, int column) {
    }

    private final String text;
    private final int[] lineStarts;

    SourceText(String text) {
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    String text() {
        return text;
    }

    int offset(int line, int column) {
        if (line < 1) {
            return 0;
        }
        if (line > lineStarts.length) {
            return text.length();
        }
        return Math.min(text.length(), lineStarts[line - 1] + Math.max(0, column - 1));
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** Where the tag begins that ends before the offset. */
    int tagStart(int endOffset) {
        return Math.max(0, text.lastIndexOf('<', endOffset - 1));
    }

    /** Where the attribute begins in the tag; where the tag begins when it has no such attribute. */
    int attributeStart(int tagStart, String name) {
        int at = skipName(tagStart + 1);
        while (true) {
            at = skipBlanks(at);
            int end = skipName(at);
            int equals = skipBlanks(end);
            if (end == at || equals >= text.length() || text.charAt(equals) != '=') {
                return tagStart;
            }
            if (text.regionMatches(at, name, 0, name.length()) && end - at == name.length()) {
                return at;
            }
            int quote = skipBlanks(equals + 1);
            int close = quote >= text.length() ? -1 : text.indexOf(text.charAt(quote), quote + 1);
            if (close < 0) {
                return tagStart;
            }
            at = close + 1;
        }
    }

    /** Whether only white space follows. */
    boolean isAtEnd(int offset) {
        return skipBlanks(offset) >= text.length();
    }

    /** Whether the text ends inside a tag and the offset is in it. */
    boolean isInUnfinishedTag(int offset) {
        int last = text.lastIndexOf('<');
        return last > text.lastIndexOf('>') && offset > last;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private int skipName(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ' && "=/>'\"<".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
