// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One form as PDF, with the structure that screen readers follow. */
final class PdfForm {

    private static final float MARGIN = 48;

    private final FormPlan plan;
    private final PdfLetters letters;

    PdfForm(FormPlan plan, PdfLetters letters) {
        this.plan = plan;
        this.letters = letters;
    }

    void write(OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 6);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTagged();
            writer.setPageEvent(new PdfPageNumbers(letters, plan.words(), plan.instrument().getTitle()));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.setGlyphSubstitutionEnabled(false);
            document.addTitle(plan.instrument().getTitle());
            document.addCreator("Parapet");
            writer.setXmpMetadata(FormTags.metadata(writer));
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(plan.instrument().getLanguage()));
            writer.getAcroForm().put(PdfName.NEEDAPPEARANCES, PdfBoolean.PDFFALSE);
            FormSheet sheet = new FormSheet(document, writer);
            PdfFormTexts texts = new PdfFormTexts(letters, plan.words(), writer);
            PdfFormFrame frame = new PdfFormFrame(plan, sheet, texts);
            frame.begin();
            for (FormPlan.Part part : plan.parts()) {
                new PdfFormPart(part, plan.words(), sheet, texts).write();
            }
            frame.end();
            document.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }
}
