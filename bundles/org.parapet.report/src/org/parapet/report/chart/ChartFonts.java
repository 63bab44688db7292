// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The typeface of charts and printed reports. It ships with this bundle, so that charts look the same on every machine.
 */
public final class ChartFonts {

    /** The family's name: Carlito, as wide as Calibri letter by letter. */
    public static final String FAMILY = "Carlito";

    /** The files of the family in the bundle: regular, bold, italic, bold italic. */
    public static final List<String> FILES = List.of("/fonts/Carlito-Regular.ttf", "/fonts/Carlito-Bold.ttf",
            "/fonts/Carlito-Italic.ttf", "/fonts/Carlito-BoldItalic.ttf");

    private ChartFonts() {
    }

    /**
     * Makes the family known to Java's graphics. Registering it again changes nothing.
     *
     * @throws IOException if a font cannot be read
     */
    public static void register() throws IOException {
        for (String file : FILES) {
            try (InputStream in = ChartFonts.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException("Missing font " + file);
                }
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                throw new IOException("Not a font: " + file, e);
            }
        }
    }
}
