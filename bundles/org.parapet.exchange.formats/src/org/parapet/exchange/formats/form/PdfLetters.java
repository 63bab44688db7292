// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of PDF forms, embedded so that they look and print alike everywhere. */
final class PdfLetters {

    static final Color INK = new Color(0x1F, 0x29, 0x33);
    static final Color GREY = new Color(0x52, 0x60, 0x6D);
    static final Color ACCENT = new Color(0x1D, 0x4E, 0x79);

    private final BaseFont regular;
    private final BaseFont bold;

    PdfLetters() throws IOException {
        regular = load("Carlito-Regular.ttf");
        bold = load("Carlito-Bold.ttf");
    }

    private static BaseFont load(String name) throws IOException {
        try (InputStream font = PdfLetters.class.getResourceAsStream("/fonts/" + name)) {
            if (font == null) {
                throw new IOException("/fonts/" + name);
            }
            BaseFont letters = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
                    font.readAllBytes(), null);
            // A list of the embedded letters is optional, and the one that is written leaves letters out.
            letters.setIncludeCidSet(false);
            return letters;
        }
    }

    boolean has(int character) {
        return Character.isWhitespace(character) || regular.charExists(character);
    }

    BaseFont base() {
        return regular;
    }

    Font regular(float size) {
        return new Font(regular, size, Font.NORMAL, INK);
    }

    Font grey(float size) {
        return new Font(regular, size, Font.NORMAL, GREY);
    }

    Font bold(float size) {
        return new Font(bold, size, Font.NORMAL, INK);
    }

    Font accent(float size) {
        return new Font(bold, size, Font.NORMAL, ACCENT);
    }
}
