// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import java.util.List;

/**
 * An instrument as a web page that reads and prints well. Its texts are data: none of them can bring markup with it.
 */
public final class InstrumentHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.8rem; line-height: 1.25; }
            h2 { font-size: 1.3rem; margin-top: 2rem; border-bottom: 1px solid; padding-bottom: .2rem; }
            h2, h3, .item { break-after: avoid; }
            .item { font-weight: 600; margin: 1.2rem 0 .2rem; }
            .detail { margin: .2rem 0 .2rem 1.5rem; }
            p { white-space: pre-line; }
            @media print { body { max-width: none; margin: 0; font-size: 10.5pt; } }
            </style>
            </head>
            <body>
            """;

    private InstrumentHtml() {
    }

    /**
     * {@return the page}
     *
     * @param blocks what it says
     * @param title its title
     * @param language of the texts, as a BCP 47 tag
     */
    public static String of(List<Block> blocks, String title, String language) {
        StringBuilder page = new StringBuilder(HEAD.formatted(escape(language), escape(title)));
        blocks.forEach(block -> page.append(paragraph(block)).append('\n'));
        return page.append("</body>\n</html>\n").toString();
    }

    private static String paragraph(Block block) {
        String label = escape(block.label());
        String text = escape(block.text());
        return switch (block.kind()) {
            case TITLE -> "<h1>" + text + "</h1>";
            case HEADING -> "<h2>" + join(label, text) + "</h2>";
            case SUBHEADING -> "<h3>" + join(label, text) + "</h3>";
            case TEXT -> "<p>" + text + "</p>";
            case ITEM -> "<p class=\"item\">" + join(label, text) + "</p>";
            case DETAIL -> "<p class=\"detail\">" + (label.isEmpty() ? "" : "<b>" + label + ":</b> ") + text + "</p>";
        };
    }

    private static String join(String label, String text) {
        return label.isEmpty() ? text : label + " " + text;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
