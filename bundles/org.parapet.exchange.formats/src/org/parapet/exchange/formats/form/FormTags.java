// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.xml.xmp.XmpWriter;

/**
 * The structure of a PDF form for people who do not see its pages: headings, paragraphs, lists, tables and fields in
 * the order of reading, as PDF/UA-1 (ISO 14289-1) asks for.
 */
final class FormTags {

    static final PdfName H1 = new PdfName("H1");
    static final PdfName H2 = new PdfName("H2");
    static final PdfName DIVISION = new PdfName("Div");
    static final PdfName SPAN = new PdfName("Span");
    static final PdfName P = new PdfName("P");
    static final PdfName LIST = new PdfName("L");
    static final PdfName LIST_ITEM = new PdfName("LI");
    static final PdfName LABEL = new PdfName("Lbl");
    static final PdfName LIST_BODY = new PdfName("LBody");
    static final PdfName TABLE = new PdfName("Table");
    static final PdfName ROW = new PdfName("TR");
    static final PdfName HEAD_CELL = new PdfName("TH");
    static final PdfName CELL = new PdfName("TD");

    private static final PdfName FORM = new PdfName("Form");
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final PdfName COLUMNS = new PdfName("ColSpan");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
    private static final PdfName OBJECT = new PdfName("Obj");

    private final PdfWriter writer;
    private final PdfStructureElement document;

    /** Takes a writer of which {@link PdfWriter#setTagged} was called before its document was opened. */
    FormTags(PdfWriter writer) {
        this.writer = writer;
        document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** {@return the whole document} */
    PdfStructureElement document() {
        return document;
    }

    /** {@return a new last part of a part; a part has parts or a text, not both} */
    PdfStructureElement add(PdfStructureElement whole, PdfName type) {
        return new PdfStructureElement(whole, type);
    }

    /** {@return a new last cell of a row, which heads some columns of its table} */
    PdfStructureElement addHead(PdfStructureElement row, int columns) {
        PdfStructureElement cell = add(row, HEAD_CELL);
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, TABLE);
        attributes.put(SCOPE, COLUMN);
        if (columns > 1) {
            attributes.put(COLUMNS, new PdfNumber(columns));
        }
        cell.put(ATTRIBUTES, attributes);
        return cell;
    }

    /** Draws what belongs to a part. */
    void mark(PdfContentByte canvas, PdfStructureElement part, Runnable drawing) {
        canvas.beginMarkedContentSequence(part);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Draws what is for the eye alone: lines, backgrounds, what was said on the page before, numbers of pages. */
    static void markDecoration(PdfContentByte canvas, Runnable drawing) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Makes a field on the page being written the next part of a part; the field is added to the writer afterwards. */
    void addField(PdfStructureElement whole, PdfAnnotation field) {
        PdfStructureElement form = add(whole, FORM);
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(OBJECT, field.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        form.put(PdfName.K, reference);
        field.put(PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(form.getReference())));
    }

    /** {@return the description of the document with the statement that it is accessible, after its title was set} */
    static byte[] metadata(PdfWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XmpWriter xmp = new XmpWriter(bytes, writer.getInfo(), 0)) {
            xmp.addRdfDescription("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"",
                    "<pdfuaid:part>1</pdfuaid:part>");
        }
        return bytes.toByteArray();
    }
}
