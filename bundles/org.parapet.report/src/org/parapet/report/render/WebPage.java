// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The page that BIRT writes, with what BIRT leaves out: a standard document type, the language, a width that can be
 * read and fonts to fall back on; and without what it adds: scripts and random names.
 */
final class WebPage {

    private static final String BIRT_DOCTYPE =
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/loose.dtd\">\n<html>";
    private static final String STYLE = """
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            html { background: #f3f5f7; }
            body { box-sizing: border-box; max-width: 52rem; margin: 1.5rem auto !important; padding: 2rem 2.5rem;
                background: #fff; }
            body, body > div, body table { font-family: Calibri, Carlito, "Segoe UI", Arial, sans-serif !important; }
            body > div, body > table { width: auto !important; max-width: 100%; }
            img { max-width: 100%; height: auto; }
            @media print { html { background: #fff; } body { margin: 0 !important; padding: 0; max-width: none; } }
            </style>
            </head>""";

    /** BIRT's viewer scripts, which a page without viewer does not need. */
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"text/javascript\">.*?</script>",
            Pattern.DOTALL);
    /** Names that BIRT makes up anew each time. */
    private static final Pattern BOOKMARK = Pattern.compile("AUTOGENBOOKMARK_(\\d+)_[0-9a-f-]{36}");

    private final ByteArrayOutputStream page = new ByteArrayOutputStream();

    OutputStream stream() {
        return page;
    }

    void writeTo(OutputStream out, Locale language) throws IOException {
        String text = page.toString(StandardCharsets.UTF_8);
        int body = text.indexOf("</head>");
        text = SCRIPT.matcher(text.substring(0, body)).replaceAll("") + text.substring(body);
        text = BOOKMARK.matcher(text).replaceAll("part-$1");
        text = first(text, BIRT_DOCTYPE, "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\">");
        text = first(text, "</head>", STYLE);
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(String text, String old, String replacement) {
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + old.length());
    }
}
