// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parapet.report.render.HeadingStyles.Look;

/**
 * The page that BIRT writes, with what BIRT leaves out: a standard document type, the language, a width that can be
 * read, fonts to fall back on and headings; and without what it adds: scripts and random names.
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
            h1, h2, h3 { margin: 0; }
            #contentPage table { table-layout: auto !important; }
            td { overflow-wrap: break-word; }
            [align=center] > div { white-space: nowrap; }
            @media (max-width: 40rem) {
                body { margin: 0 !important; padding: 1rem; }
                #contentPage, #contentPage > tbody, #contentPage > tbody > tr, #contentPage > tbody > tr > td {
                    display: block; width: auto !important; }
                #contentPage table:has(th) { display: block; overflow-x: auto; }
            }
            @media print {
                @page { margin: 1.5cm; }
                h1, h2, h3 { break-after: avoid; }
                tr, img { break-inside: avoid; }
                #contentPage, #contentPage > tbody > tr { break-inside: auto; }
            }
            @media print { html { background: #fff; } body { margin: 0 !important; padding: 0; max-width: none; } }
            </style>
            </head>""";

    /** BIRT's viewer scripts, which a page without viewer does not need. */
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"text/javascript\">.*?</script>",
            Pattern.DOTALL);
    /** Names that BIRT makes up anew each time. */
    private static final Pattern BOOKMARK = Pattern.compile("AUTOGENBOOKMARK_(\\d+)_[0-9a-f-]{36}");

    private static final Pattern RULE = Pattern.compile("\\.(style_\\d+) \\{([^}]*)\\}");
    private static final String LAYOUT_TABLE = "<table id=\"contentPage\"";

    private final HeadingStyles headings;
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();

    WebPage(HeadingStyles headings) {
        this.headings = headings;
    }

    OutputStream stream() {
        return page;
    }

    void writeTo(OutputStream out, Locale language) throws IOException {
        String text = page.toString(StandardCharsets.UTF_8);
        int body = text.indexOf("</head>");
        text = SCRIPT.matcher(text.substring(0, body)).replaceAll("") + text.substring(body);
        text = BOOKMARK.matcher(text).replaceAll("part-$1");
        text = first(text, BIRT_DOCTYPE, "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\">");
        text = withHeadings(text);
        text = first(text, LAYOUT_TABLE, LAYOUT_TABLE.replace("<table", "<table role=\"presentation\""));
        text = first(text, "</head>", STYLE);
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Turns the paragraphs that look like headings into headings that look the same. */
    private String withHeadings(String text) {
        String result = text;
        Matcher rule = RULE.matcher(text.substring(0, Math.max(0, text.indexOf("</style>"))));
        while (rule.find()) {
            Optional<Integer> level = level(rule.group(2));
            if (level.isPresent()) {
                String tag = "h" + level.get();
                result = Pattern.compile("<div( class=\"" + rule.group(1) + "\"[^>]*)>((?:(?!</?div).)*)</div>",
                        Pattern.DOTALL).matcher(result).replaceAll("<" + tag + "$1>$2</" + tag + ">");
            }
        }
        return result;
    }

    private Optional<Integer> level(String rule) {
        return headings.looks().stream().filter(look -> rule.contains("font-weight: bold")
                && rule.contains("font-size: " + points(look.points()) + "pt;")
                && rule.contains(" color: rgb(" + (look.color() >> 16 & 0xFF) + ", " + (look.color() >> 8 & 0xFF)
                        + ", " + (look.color() & 0xFF) + ")")).map(Look::level).findFirst();
    }

    private static String points(double points) {
        return points == Math.rint(points) ? Long.toString(Math.round(points)) : Double.toString(points);
    }

    private static String first(String text, String old, String replacement) {
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + old.length());
    }
}
