// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.parapet.report.chart.ChartFonts;

/**
 * The font configuration of the PDF engine: the shipped family stands in for the fonts that designs name, and is
 * embedded. The engine takes fonts only from the file system, so fonts inside a jar are copied to a temporary folder.
 * <p>
 * The fonts are made known by address, not by path: OpenPDF reads a font that it knows by path byte by byte from the
 * disk each time it embeds it, which took more time than the layout of a page, and one with an address as a whole.
 * <p>
 * All styles of the family are loaded before the engine turns OpenPDF's layout processor on, as the engine itself does
 * with the upright one. Fonts loaded later have each piece of text shaped by Java's text layout, without kerning and
 * ligatures to the same glyphs at the same places, but at three times the cost of writing the text.
 */
final class PrintFonts {

    private static final String CONFIGURATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <font>
              <kerning-and-ligatures enabled="false"/>
              <font-aliases>
                <mapping name="Calibri" font-family="%1$s"/>
                <mapping name="sans-serif" font-family="%1$s"/>
              </font-aliases>
              <font-encodings>
                <encoding font-family="%1$s" encoding="Identity-H"/>
              </font-encodings>
              <composite-font name="all-fonts" font-family="%1$s">
                <font font-family="%1$s" catalog="Western"/>
              </composite-font>
            </font>
            """;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final String SOFT_HYPHEN = "\u00ad";

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final URL configuration;
    private final PlainLetters plain;

    PrintFonts() throws IOException {
        folder = Files.createTempDirectory("parapet-fonts");
        folder.toFile().deleteOnExit();
        for (String font : ChartFonts.FILES) {
            files.add(file(font));
        }
        files.forEach(file -> FontFactory.register(address(file)));
        Path written = temporary("fontsConfig.xml");
        Files.writeString(written, CONFIGURATION.formatted(ChartFonts.FAMILY));
        configuration = written.toUri().toURL();
        plain = new PlainLetters(IntStream.rangeClosed(Font.NORMAL, Font.BOLDITALIC).mapToObj(
                style -> FontMappingManagerFactory.getInstance().createFont(ChartFonts.FAMILY, style)).toList());
    }

    /**
     * The same text in letters that the family has. It lacks three that differ from others only in where lines break,
     * and has accented letters as a whole.
     */
    String printable(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace(NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE).replace(NO_BREAK_HYPHEN, '-').replace(SOFT_HYPHEN, "");
    }

    /** Whether the family has each letter of a text, which is to be written in one line from left to right. */
    boolean isPlain(String text) {
        return plain.areAllOf(text);
    }

    /** Where the engine reads which fonts to use. */
    URL configuration() {
        return configuration;
    }

    private Path file(String font) throws IOException {
        URL url = PrintFonts.class.getResource(font);
        if (url == null) {
            throw new IOException("Missing font " + font);
        }
        if ("file".equals(url.getProtocol())) {
            try {
                return Path.of(url.toURI());
            } catch (URISyntaxException e) {
                throw new IOException(url.toString(), e);
            }
        }
        Path copy = temporary(font.substring(font.lastIndexOf('/') + 1));
        try (InputStream in = url.openStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }

    private static String address(Path file) {
        return file.toUri().toString().replace("file:///", "file:/");
    }

    private Path temporary(String name) {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
