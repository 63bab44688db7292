// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.parapet.report.render.HeadingStyles.Look;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The word processor's document that BIRT writes, in the form that the format asks for and with headings as such, so
 * that it can be navigated and a table of contents can be made. Their look stays as it is.
 */
final class WordDocument {

    private static final Pattern PART = Pattern.compile("word/\\w+\\.xml");

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
                copy.write(PART.matcher(part.getName()).matches() ? mended(content) : content);
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private byte[] mended(byte[] content) throws IOException {
        WordPart part = WordPart.read(content);
        new WordMarkup(part).mend();
        part.all("p").forEach(paragraph -> WordPart.children(paragraph, "pPr").forEach(
                properties -> level(properties).ifPresent(level -> mark(part, properties, level))));
        if ("styles".equals(part.root().getLocalName())) {
            headings.looks().forEach(look -> part.root().appendChild(style(part, look.level())));
        }
        return part.bytes();
    }

    /**
     * Gives a paragraph the style of a heading. The style keeps it with what follows; with what follows in its own cell
     * it is anyway, and there the style would chain the rows of the whole table.
     */
    private static void mark(WordPart part, Element properties, int level) {
        Element style = part.element("pStyle");
        WordPart.set(style, "val", "Heading" + level);
        properties.insertBefore(style, properties.getFirstChild());
        Node paragraph = properties.getParentNode();
        if ("tc".equals(paragraph.getParentNode().getLocalName()) && paragraph.getNextSibling() != null) {
            Element loose = part.element("keepNext");
            WordPart.set(loose, "val", "0");
            properties.insertBefore(loose, style.getNextSibling());
        }
    }

    private Optional<Integer> level(Element properties) {
        return WordPart.children(properties, "rPr").findFirst().flatMap(letters -> {
            String size = value(letters, "sz");
            String color = value(letters, "color");
            if (!"on".equals(value(letters, "b")) || size.isEmpty() || !color.matches("[0-9a-fA-F]{6}")) {
                return Optional.empty();
            }
            double points = Integer.parseInt(size) / 2.0;
            int rgb = Integer.parseInt(color.toLowerCase(Locale.ROOT), 16);
            return headings.looks().stream().filter(look -> look.points() == points && look.color() == rgb)
                    .map(Look::level).findFirst();
        });
    }

    private static String value(Element parent, String property) {
        return WordPart.children(parent, property).findFirst().map(found -> WordPart.value(found, "val")).orElse("");
    }

    private static Element style(WordPart part, int level) {
        Element style = part.element("style");
        WordPart.set(style, "type", "paragraph");
        WordPart.set(style, "styleId", "Heading" + level);
        add(part, style, "name", "heading " + level);
        add(part, style, "uiPriority", "9");
        style.appendChild(part.element("qFormat"));
        Element paragraph = part.element("pPr");
        paragraph.appendChild(part.element("keepNext"));
        add(part, paragraph, "outlineLvl", Integer.toString(level - 1));
        style.appendChild(paragraph);
        return style;
    }

    private static void add(WordPart part, Element parent, String name, String value) {
        Element child = part.element(name);
        WordPart.set(child, "val", value);
        parent.appendChild(child);
    }
}
