// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** One form as a Word document. */
final class DocxForm {

    private static final int WIDTH = 9980;
    private static final int CODE = 760;
    private static final int NARROW_OPTION = 1080;
    private static final int OPTION = 1260;
    private static final int SCORE = 1000;

    /** To write on where the form is printed; whoever clicks on it writes in its place. */
    private static final String LINE = "_".repeat(38);
    private static final String NOTES_LINE = "_".repeat(26);

    private final FormPlan plan;
    private final FormWords words;

    DocxForm(FormPlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    void write(OutputStream out) throws IOException {
        try {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document(new DocxWriter(document));
            ByteArrayOutputStream footer = new ByteArrayOutputStream();
            footer(new DocxWriter(footer));
            ByteArrayOutputStream core = new ByteArrayOutputStream();
            core(core);
            DocxPackage.write(out, document.toByteArray(), footer.toByteArray(), core.toByteArray(),
                    plan.instrument().getLanguage());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void core(OutputStream out) throws XMLStreamException {
        String properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        String dublinCore = "http://purl.org/dc/elements/1.1/";
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("cp", properties);
        xml.setPrefix("dc", dublinCore);
        xml.writeStartElement(properties, "coreProperties");
        xml.writeNamespace("cp", properties);
        xml.writeNamespace("dc", dublinCore);
        xml.writeStartElement(dublinCore, "title");
        xml.writeCharacters(plan.instrument().getTitle());
        xml.writeEndElement();
        xml.writeStartElement(dublinCore, "language");
        xml.writeCharacters(plan.instrument().getLanguage());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void footer(DocxWriter xml) throws XMLStreamException {
        xml.begin("ftr");
        xml.start("p");
        xml.start("pPr");
        xml.empty("pStyle", "val", "Small");
        xml.start("tabs");
        xml.empty("tab", "val", "right", "pos", String.valueOf(WIDTH));
        xml.end();
        xml.end();
        xml.run(plan.instrument().getTitle(), false);
        xml.start("r");
        xml.empty("tab");
        xml.end();
        String[] around = words.get("page.of", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        xml.run(around[0], false);
        xml.field(" PAGE ");
        xml.run(around[1], false);
        xml.field(" NUMPAGES ");
        xml.run(around[2], false);
        xml.end();
        xml.finish();
    }

    private void document(DocxWriter xml) throws XMLStreamException {
        xml.begin("document");
        xml.start("body");
        head(xml);
        for (FormPlan.Part part : plan.parts()) {
            part(xml, part);
        }
        end(xml);
        xml.start("sectPr");
        xml.reference("footerReference", "default", "rId2");
        xml.empty("pgSz", "w", "11906", "h", "16838");
        xml.empty("pgMar", "top", "964", "right", "964", "bottom", "964", "left", "964", "header", "567", "footer",
                "480", "gutter", "0");
        xml.end();
        xml.end();
        xml.finish();
    }

    private void head(DocxWriter xml) throws XMLStreamException {
        Instrument instrument = plan.instrument();
        xml.paragraph("Title", instrument.getTitle());
        xml.paragraph("Small", words.get("edition", instrument.getEdition()));
        xml.beginTable(WIDTH / 2, WIDTH / 2);
        for (List<String> row : List.of(List.of("participant", "date"), List.of("organisation", "role"))) {
            xml.beginRow(false);
            for (String name : row) {
                xml.beginCell(WIDTH / 2, 1, false);
                xml.paragraph("Small", words.get(name));
                written(xml, name, words.get(name));
                xml.end();
            }
            xml.end();
        }
        xml.end();
        xml.paragraph("Small", words.get("code.note"));
        howTo(xml);
        for (ResponseScale scale : instrument.getScales()) {
            scale(xml, scale);
            xml.paragraph("Small", "");
        }
    }

    private void written(DocxWriter xml, String tag, String purpose) throws XMLStreamException {
        xml.beginParagraph("Normal", "");
        xml.textControl(tag, purpose, LINE);
        xml.end();
    }

    private void howTo(DocxWriter xml) throws XMLStreamException {
        xml.paragraph("Heading1", words.get("howTo"));
        for (String sentence : plan.howTo()) {
            xml.paragraph("Normal", sentence);
        }
    }

    private void scale(DocxWriter xml, ResponseScale scale) throws XMLStreamException {
        boolean scored = scale.getScoreBasis() == Basis.SOURCE
                && scale.getOptions().stream().allMatch(Option::isSetScore);
        int label = WIDTH / 2 - (scored ? SCORE : 0);
        if (scored) {
            xml.beginTable(label, SCORE);
        } else {
            xml.beginTable(label);
        }
        xml.beginRow(true);
        headCell(xml, label, 1, FormPlan.name(scale, words), "");
        if (scored) {
            headCell(xml, SCORE, 1, words.get("answers.score"), "center");
        }
        xml.end();
        for (Option option : scale.getOptions()) {
            xml.beginRow(false);
            textCell(xml, label, option.getLabel(), "");
            if (scored) {
                textCell(xml, SCORE, FormPlan.number(option.getScore()), "center");
            }
            xml.end();
        }
        xml.end();
    }

    private void part(DocxWriter xml, FormPlan.Part part) throws XMLStreamException {
        Section section = part.section();
        xml.paragraph("Heading1", section.getCode() + "  " + section.getTitle());
        for (String text : new String[] {section.getDescription(), section.getIntroduction()}) {
            if (!FormPlan.isBlank(text)) {
                xml.paragraph("Introduction", text);
            }
        }
        for (FormPlan.Block block : part.blocks()) {
            if (block.scale().isPresent()) {
                grid(xml, block.scale().get(), block.items());
            } else {
                xml.beginTable(CODE, WIDTH - CODE);
                for (Item item : block.items()) {
                    listed(xml, item);
                }
                xml.end();
            }
            xml.paragraph("Small", "");
        }
    }

    private void grid(DocxWriter xml, ResponseScale scale, List<Item> items) throws XMLStreamException {
        int count = scale.getOptions().size();
        int option = count <= 4 ? OPTION : NARROW_OPTION;
        int text = WIDTH - CODE - option * count;
        int[] widths = new int[count + 2];
        widths[0] = CODE;
        widths[1] = text;
        for (int i = 0; i < count; i++) {
            widths[i + 2] = option;
        }
        xml.beginTable(widths);
        xml.beginRow(true);
        headCell(xml, CODE + text, 2, words.get("statement"), "");
        for (Option each : scale.getOptions()) {
            headCell(xml, option, 1, each.getLabel(), "center");
        }
        xml.end();
        for (Item item : items) {
            xml.beginRow(false);
            codeCell(xml, item);
            xml.beginCell(text, 1, false);
            wording(xml, item);
            xml.end();
            for (Option each : scale.getOptions()) {
                xml.beginCell(option, 1, false);
                xml.beginParagraph("Normal", "center");
                xml.checkControl(FormPlan.field(item, Optional.of(scale)) + ':' + FormPlan.value(each),
                        item.getCode() + ' ' + each.getLabel());
                xml.end();
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private void codeCell(DocxWriter xml, Item item) throws XMLStreamException {
        xml.beginCell(CODE, 1, false);
        xml.beginParagraph("Normal", "");
        xml.run(item.getCode(), true);
        xml.end();
        xml.end();
    }

    private void wording(DocxWriter xml, Item item) throws XMLStreamException {
        xml.paragraph("Normal", item.getText());
        for (String more : new String[] {item.getGloss(), item.getGuidance()}) {
            if (!FormPlan.isBlank(more)) {
                xml.paragraph("Small", more);
            }
        }
        if (FormPlan.hasNotes(item)) {
            xml.beginParagraph("Small", "");
            xml.run(words.get("notes") + ": ", false);
            xml.textControl("note_" + item.getCode().replace('.', '_'), item.getCode() + ' ' + words.get("notes"),
                    NOTES_LINE);
            xml.end();
        }
    }

    private void listed(DocxWriter xml, Item item) throws XMLStreamException {
        xml.beginRow(false);
        if (item.getFormat() == AnswerFormat.TICK) {
            xml.beginCell(CODE, 1, false);
            xml.beginParagraph("Normal", "center");
            xml.checkControl(FormPlan.field(item, Optional.empty()), item.getCode() + ' ' + item.getText());
            xml.end();
            xml.end();
        } else {
            codeCell(xml, item);
        }
        xml.beginCell(WIDTH - CODE, 1, false);
        wording(xml, item);
        if (item.getFormat() == AnswerFormat.TEXT) {
            written(xml, FormPlan.field(item, Optional.empty()), item.getCode() + ' ' + item.getText());
            xml.paragraph("Normal", "");
        }
        for (ResponseScale scale : item.getScales()) {
            if (item.getScales().size() > 1 && !FormPlan.isBlank(scale.getQuestion())) {
                xml.paragraph("Head", scale.getQuestion());
            }
            for (Option option : scale.getOptions()) {
                xml.beginParagraph("Normal", "");
                xml.checkControl(FormPlan.field(item, Optional.of(scale)) + ':' + FormPlan.value(option),
                        item.getCode() + ' ' + option.getLabel());
                xml.run("  " + option.getLabel(), false);
                xml.end();
            }
        }
        xml.end();
        xml.end();
    }

    private void end(DocxWriter xml) throws XMLStreamException {
        xml.paragraph("Heading1", words.get("notes.end"));
        xml.beginTable(WIDTH);
        xml.beginRow(false);
        xml.beginCell(WIDTH, 1, false);
        written(xml, "notes", words.get("notes.end"));
        xml.paragraph("Normal", "");
        xml.paragraph("Normal", "");
        xml.end();
        xml.end();
        xml.end();
        xml.paragraph("Small", "");
        xml.paragraph("Small", words.get("source") + ": " + plan.instrument().getSource().getCitation());
        xml.paragraph("Small", words.get("rights") + ": " + plan.instrument().getSource().getRights());
    }

    private static void headCell(DocxWriter xml, int width, int columns, String text, String alignment)
            throws XMLStreamException {
        xml.beginCell(width, columns, true);
        xml.beginParagraph("Head", alignment);
        xml.run(text, false);
        xml.end();
        xml.end();
    }

    private static void textCell(DocxWriter xml, int width, String text, String alignment) throws XMLStreamException {
        xml.beginCell(width, 1, false);
        xml.beginParagraph("Normal", alignment);
        xml.run(text, false);
        xml.end();
        xml.end();
    }
}
