// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.parapet.report.render.HeadingStyles.Look;

/**
 * The word processor's document that BIRT writes, with headings as such, so that it can be navigated and a table of
 * contents can be made. Their look stays as it is.
 */
final class WordDocument {

    private static final Pattern PARAGRAPH = Pattern.compile("<w:p><w:pPr>((?:(?!</w:pPr>).)*)</w:pPr>",
            Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("<w:sz w:val=\"(\\d+)\"/>");
    private static final Pattern COLOR = Pattern.compile("<w:color w:val=\"([0-9a-fA-F]{6})\"/>");
    private static final String BOLD = "<w:b w:val=\"on\"/>";
    private static final String STYLE = "<w:style w:type=\"paragraph\" w:styleId=\"Heading%1$d\">"
            + "<w:name w:val=\"heading %1$d\"/><w:uiPriority w:val=\"9\"/><w:qFormat/>"
            + "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"%2$d\"/></w:pPr></w:style>";

    private final HeadingStyles headings;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    WordDocument(HeadingStyles headings) {
        this.headings = headings;
    }

    OutputStream stream() {
        return written;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy.write(switch (part.getName()) {
                    case "word/document.xml" -> bytes(marked(text(content)));
                    case "word/styles.xml" -> bytes(text(content).replace("</w:styles>", styles() + "</w:styles>"));
                    default -> content;
                });
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private String marked(String document) {
        return PARAGRAPH.matcher(document).replaceAll(paragraph -> Matcher.quoteReplacement(level(paragraph.group(1))
                .map(level -> "<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/>" + paragraph.group(1)
                        + "</w:pPr>").orElse(paragraph.group())));
    }

    private Optional<Integer> level(String properties) {
        Matcher size = SIZE.matcher(properties);
        Matcher color = COLOR.matcher(properties);
        if (!properties.contains(BOLD) || !size.find() || !color.find()) {
            return Optional.empty();
        }
        double points = Integer.parseInt(size.group(1)) / 2.0;
        int rgb = Integer.parseInt(color.group(1).toLowerCase(Locale.ROOT), 16);
        return headings.looks().stream().filter(look -> look.points() == points && look.color() == rgb)
                .map(Look::level).findFirst();
    }

    private String styles() {
        StringBuilder styles = new StringBuilder();
        headings.looks().forEach(look -> styles.append(STYLE.formatted(look.level(), look.level() - 1)));
        return styles.toString();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
