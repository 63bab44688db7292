// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.util.Arrays;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of each page: the title, and which page it is of how many. */
final class PdfPageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;
    private static final float WIDTH = 120;
    private static final int LONGEST_TITLE = 90;

    private final PdfLetters letters;
    private final FormWords words;
    private final String title;
    private PdfTemplate[] feet = new PdfTemplate[64];

    PdfPageNumbers(PdfLetters letters, FormWords words, String title) {
        this.letters = letters;
        this.words = words;
        this.title = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + '\u2026';
    }

    /** The tabulator goes from field to field in the order of the document. */
    @Override
    public void onStartPage(PdfWriter writer, Document document) {
        writer.setTabs(PdfName.S);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        FormTags.markDecoration(writer.getDirectContent(), () -> foot(writer, document));
    }

    private void foot(PdfWriter writer, Document document) {
        float y = document.bottom() - 22;
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT,
                new Phrase(title, letters.grey(SIZE)), document.left(), y, 0);
        int page = writer.getPageNumber();
        if (page >= feet.length) {
            feet = Arrays.copyOf(feet, feet.length * 2);
        }
        feet[page] = writer.getDirectContent().createTemplate(WIDTH, SIZE * 2);
        writer.getDirectContent().addTemplate(feet[page], document.right() - WIDTH, y - SIZE / 2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        int last = writer.getPageNumber() - 1;
        for (int page = 1; page <= last; page++) {
            if (feet[page] != null) {
                ColumnText.showTextAligned(feet[page], Element.ALIGN_RIGHT,
                        new Phrase(words.get("page.of", page, last), letters.grey(SIZE)), WIDTH, SIZE / 2, 0);
            }
        }
    }
}
