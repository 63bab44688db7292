// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes WordprocessingML: paragraphs, tables and content controls. */
final class DocxWriter {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String CHECK_LETTERS = "MS Gothic";
    private static final int LONGEST_NAME = 60;

    private final XMLStreamWriter xml;
    private int controls;

    DocxWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void begin(String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("w", W);
        xml.setPrefix("w14", W14);
        xml.setPrefix("r", R);
        xml.setPrefix("mc", COMPATIBILITY);
        xml.writeStartElement(W, root);
        xml.writeNamespace("w", W);
        xml.writeNamespace("w14", W14);
        xml.writeNamespace("r", R);
        xml.writeNamespace("mc", COMPATIBILITY);
        xml.writeAttribute("mc", COMPATIBILITY, "Ignorable", "w14");
    }

    void finish() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(W, name);
        attributes(attributes);
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(W, name);
        attributes(attributes);
    }

    void empty14(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(W14, name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w14", W14, attributes[i], attributes[i + 1]);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", W, attributes[i], attributes[i + 1]);
        }
    }

    void reference(String name, String type, String id) throws XMLStreamException {
        xml.writeEmptyElement(W, name);
        xml.writeAttribute("w", W, "type", type);
        xml.writeAttribute("r", R, "id", id);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** A paragraph of text; line ends stay. */
    void paragraph(String style, String text) throws XMLStreamException {
        beginParagraph(style, "");
        run(text, false);
        end();
    }

    void beginParagraph(String style, String alignment) throws XMLStreamException {
        start("p");
        start("pPr");
        empty("pStyle", "val", style);
        if (!alignment.isEmpty()) {
            empty("jc", "val", alignment);
        }
        end();
    }

    void run(String text, boolean bold) throws XMLStreamException {
        start("r");
        if (bold) {
            start("rPr");
            empty("b");
            end();
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            start("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines[i]);
            end();
        }
        end();
    }

    void field(String instruction) throws XMLStreamException {
        start("fldSimple", "instr", instruction);
        run("1", false);
        end();
    }

    /** Begins a table with columns of these widths, in twentieths of a point. */
    void beginTable(int... widths) throws XMLStreamException {
        start("tbl");
        start("tblPr");
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        empty("tblW", "w", String.valueOf(total), "type", "dxa");
        start("tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            empty(side, "val", "single", "sz", "4", "space", "0", "color", "CBD2D9");
        }
        end();
        empty("tblLayout", "type", "fixed");
        start("tblCellMar");
        empty("left", "w", "90", "type", "dxa");
        empty("right", "w", "90", "type", "dxa");
        end();
        end();
        start("tblGrid");
        for (int width : widths) {
            empty("gridCol", "w", String.valueOf(width));
        }
        end();
    }

    void beginRow(boolean header) throws XMLStreamException {
        start("tr");
        start("trPr");
        empty("cantSplit");
        if (header) {
            empty("tblHeader");
        }
        end();
    }

    void beginCell(int width, int columns, boolean shaded) throws XMLStreamException {
        start("tc");
        start("tcPr");
        empty("tcW", "w", String.valueOf(width), "type", "dxa");
        if (columns > 1) {
            empty("gridSpan", "val", String.valueOf(columns));
        }
        if (shaded) {
            empty("shd", "val", "clear", "color", "auto", "fill", "E4ECF3");
        }
        end();
    }

    /** A control to write in, within a paragraph. */
    void textControl(String tag, String purpose, String placeholder) throws XMLStreamException {
        beginControl(tag, purpose);
        empty("showingPlcHdr");
        empty("text", "multiLine", "1");
        end();
        start("sdtContent");
        start("r");
        start("rPr");
        empty("color", "val", "7B8794");
        end();
        start("t");
        xml.writeCharacters(placeholder);
        end();
        end();
        end();
        end();
    }

    /** A box to tick, within a paragraph. */
    void checkControl(String tag, String purpose) throws XMLStreamException {
        beginControl(tag, purpose);
        xml.writeStartElement(W14, "checkbox");
        empty14("checked", "val", "0");
        empty14("checkedState", "val", "2612", "font", CHECK_LETTERS);
        empty14("uncheckedState", "val", "2610", "font", CHECK_LETTERS);
        end();
        end();
        start("sdtContent");
        start("r");
        start("rPr");
        empty("rFonts", "ascii", CHECK_LETTERS, "hAnsi", CHECK_LETTERS, "eastAsia", CHECK_LETTERS);
        empty("sz", "val", "26");
        end();
        start("t");
        xml.writeCharacters("\u2610");
        end();
        end();
        end();
        end();
    }

    private void beginControl(String tag, String purpose) throws XMLStreamException {
        start("sdt");
        start("sdtPr");
        empty("alias", "val", shortened(purpose));
        empty("tag", "val", shortened(tag));
        empty("id", "val", String.valueOf(++controls));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + '\u2026';
    }
}
