// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns HTML into plain text: paragraphs and line breaks stay, everything that could be run goes. */
public final class PlainText {

    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"), Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"), Map.entry("ldquo", "\u201C"), Map.entry("rdquo", "\u201D"),
            Map.entry("hellip", "\u2026"), Map.entry("bull", "\u2022"), Map.entry("pound", "\u00A3"),
            Map.entry("euro", "\u20AC"), Map.entry("eacute", "\u00E9"), Map.entry("egrave", "\u00E8"),
            Map.entry("agrave", "\u00E0"), Map.entry("ccedil", "\u00E7"), Map.entry("auml", "\u00E4"),
            Map.entry("ouml", "\u00F6"), Map.entry("uuml", "\u00FC"), Map.entry("Auml", "\u00C4"),
            Map.entry("Ouml", "\u00D6"), Map.entry("Uuml", "\u00DC"), Map.entry("szlig", "\u00DF"),
            Map.entry("acirc", "\u00E2"), Map.entry("ecirc", "\u00EA"), Map.entry("icirc", "\u00EE"),
            Map.entry("ocirc", "\u00F4"), Map.entry("ucirc", "\u00FB"), Map.entry("copy", "\u00A9"));
    private static final Set<String> LINES = Set.of("br", "li", "tr");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section");
    private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title", "iframe", "object");
    private static final int LONGEST_ENTITY = 10;

    private PlainText() {
    }

    /**
     * {@return the text without markup, entities read, blanks joined as a browser does}; takes linear time.
     *
     * @param html any text; one without markup and entities comes back with its blanks joined
     */
    public static String of(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<' && i + 1 < html.length() && isTagStart(html.charAt(i + 1))) {
                i = tag(html, i, text);
            } else if (c == '&') {
                i = entity(html, i, text);
            } else {
                append(text, Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c);
                i++;
            }
        }
        return tidy(text);
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int tag(String html, int start, StringBuilder text) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int end = html.indexOf('>', start);
        if (end < 0) {
            return html.length();
        }
        int from = start + (html.charAt(start + 1) == '/' ? 2 : 1);
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        String name = html.substring(from, to).toLowerCase(Locale.ROOT);
        if (LINES.contains(name)) {
            text.append('\n');
        } else if (BLOCKS.contains(name)) {
            text.append("\n\n");
        }
        if (HIDDEN.contains(name) && html.charAt(start + 1) != '/' && html.charAt(end - 1) != '/') {
            return endOfHidden(html, end + 1, name);
        }
        return end + 1;
    }

    private static int endOfHidden(String html, int from, String name) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                int end = html.indexOf('>', i);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return html.length();
    }

    private static int entity(String html, int start, StringBuilder text) {
        int limit = Math.min(html.length(), start + LONGEST_ENTITY + 2);
        int end = start + 1;
        while (end < limit && html.charAt(end) != ';') {
            end++;
        }
        if (end < limit) {
            String name = html.substring(start + 1, end);
            String character = name.startsWith("#") ? numbered(name) : ENTITIES.getOrDefault(name, "");
            if (!character.isEmpty()) {
                if (character.equals(" ")) {
                    append(text, ' ');
                } else {
                    text.append(character);
                }
                return end + 1;
            }
        }
        text.append('&');
        return start + 1;
    }

    private static String numbered(String name) {
        try {
            boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int character = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            boolean shown = character >= ' ' && Character.isValidCodePoint(character)
                    && Character.getType(character) != Character.SURROGATE;
            return !shown ? "" : character == '\u00A0' ? " " : Character.toString(character);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static void append(StringBuilder text, char c) {
        boolean doubled = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' '
                || text.charAt(text.length() - 1) == '\n');
        if (!doubled) {
            text.append(c);
        }
    }

    private static String tidy(StringBuilder text) {
        StringBuilder tidy = new StringBuilder(text.length());
        int lineEnds = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                while (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ') {
                    tidy.setLength(tidy.length() - 1);
                }
                lineEnds++;
                if (lineEnds <= 2 && !tidy.isEmpty()) {
                    tidy.append(c);
                }
            } else if (c != ' ' || lineEnds == 0) {
                tidy.append(c);
                lineEnds = 0;
            }
        }
        return tidy.toString().strip();
    }
}
