// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.ddi.DdiExport;
import org.parapet.exchange.formats.form.DocxFormExport;
import org.parapet.exchange.formats.form.PdfFormExport;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Forms that people fill in, and what archives get. */
class FormTest {

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds", "pat2"})
    void everyQuestionOfAPdfFormCanBeAnsweredWithEachOfItsOptions(String name) throws IOException {
        Instrument instrument = Formats.shipped(name);
        PdfReader reader = new PdfReader(Formats.write(new PdfFormExport(), instrument));
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        PdfStamper stamper = new PdfStamper(reader, filled);
        AcroFields fields = stamper.getAcroFields();
        fields.setField("participant", "P07");
        for (Item item : items(instrument)) {
            String field = "item_" + item.getCode().replace('.', '_');
            Set<String> expected = item.getScales().getFirst().getOptions().stream().map(option -> option.getCode())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> states = new TreeSet<>(Arrays.asList(fields.getAppearanceStates(field)));
            states.remove("Off");
            assertEquals(expected, states, field);
            assertTrue(fields.setField(field, item.getScales().getFirst().getOptions().getLast().getCode()), field);
            assertTrue(fields.setField("note_" + item.getCode().replace('.', '_'), "because"), field);
        }
        stamper.close();

        AcroFields again = new PdfReader(filled.toByteArray()).getAcroFields();
        assertEquals("P07", again.getField("participant"));
        for (Item item : items(instrument)) {
            assertEquals(item.getScales().getFirst().getOptions().getLast().getCode(),
                    again.getField("item_" + item.getCode().replace('.', '_')));
        }
    }

    @Test
    void aPdfFormRepeatsTheAnswersOnEachPageAndNumbersThePages() throws IOException {
        PdfReader reader = new PdfReader(Formats.write(new PdfFormExport(), Formats.shipped("pat")));
        showDecoration(reader);
        PdfTextExtractor text = new PdfTextExtractor(reader);

        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String words = text.getTextFromPage(page).replaceAll("\\s+", " ");
            assertTrue(words.contains("Page " + page + " of " + reader.getNumberOfPages()), words);
            assertTrue(!words.contains("3.1") || words.contains("Strongly"), words);
        }
    }

    @Test
    void whatStandsOnEachPageIsReadOutOnce() throws IOException {
        PdfReader reader = new PdfReader(Formats.write(new PdfFormExport(), Formats.shipped("pat")));
        PdfTextExtractor text = new PdfTextExtractor(reader);
        StringBuilder read = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            read.append(text.getTextFromPage(page)).append(' ');
        }
        String words = read.toString().replaceAll("\\s+", " ");

        assertEquals(2, words.split("Recognise and Accept the Need", -1).length, words);
        assertFalse(words.contains("Page 1 of"), words);
    }

    /** The extractor leaves out what is decoration: the numbers of pages, and the heads of tables when repeated. */
    private static void showDecoration(PdfReader reader) throws IOException {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("/Artifact BMC"), "page " + page);
            reader.setPageContent(page, content.replace("/Artifact BMC", "/Span BMC")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds", "q", "dudley"})
    void everyFieldOfAPdfFormStandsOnceInItsStructure(String name) throws IOException {
        assertStructured(new PdfReader(Formats.write(new PdfFormExport(), Formats.shipped(name))));
    }

    @Test
    void fieldsOfEveryKindStandInTheStructure() throws IOException {
        assertStructured(new PdfReader(Formats.write(new PdfFormExport(), everyKind())));
    }

    private static void assertStructured(PdfReader reader) {
        FormStructure structure = new FormStructure(reader);

        assertEquals(structure.widgets(), structure.fields());
        assertEquals(List.of(), structure.widgetsWithoutWayBack());
        assertTrue(structure.types().containsAll(List.of("Document", "H1", "H2", "P", "Form")),
                structure.types()::toString);
    }

    @Test
    void itemsOfEveryKindHaveTheirFields() throws IOException {
        PdfReader reader = new PdfReader(Formats.write(new PdfFormExport(), everyKind()));
        Set<String> names = reader.getAcroFields().getAllFields().keySet();

        assertTrue(names.containsAll(List.of("item_t", "item_o", "item_two__importance", "item_two__effect",
                "item_long", "notes")), names::toString);
    }

    @Test
    void aListThatIsLeftOutIsReportedInPlainWords() throws IOException {
        Instrument pat = Formats.shipped("pat");
        pat.getAuthors().clear();
        pat.getAuthors().addAll(List.of("B. Hardy", "B. Hudson"));

        LossReport losses = new DocxFormExport().write(new ExportedInstrument(pat, List.of()),
                new ByteArrayOutputStream());

        assertEquals(List.of("B. Hardy, B. Hudson"), losses.leftOut().stream()
                .filter(entry -> entry.part().endsWith("#authors")).map(LossReport.Entry::before).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds"})
    void aWordFormHasABoxForEachAnswerAndHeaderRows(String name) throws Exception {
        Instrument instrument = Formats.shipped(name);
        Map<String, byte[]> parts = Mutations.parts(Formats.write(new DocxFormExport(), instrument));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            parse(part.getValue());
        }
        String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        int answers = items(instrument).size() * instrument.getScales().getFirst().getOptions().size();

        assertEquals(answers, document.split("<w14:checkbox>", -1).length - 1);
        assertEquals(instrument.getSections().size() + instrument.getScales().size(),
                document.split("<w:tblHeader", -1).length - 1);
        items(instrument).forEach(item -> assertTrue(document.contains(escaped(item.getText())), item.getText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds"})
    void aCodebookHasAVariableForEachQuestionWithItsWordingAndCategories(String name) throws Exception {
        Instrument instrument = Formats.shipped(name);
        Document codebook = parse(Formats.write(new DdiExport(), instrument));
        String ddi = "ddi:codebook:2_5";

        assertEquals(ddi, codebook.getDocumentElement().getNamespaceURI());
        var variables = codebook.getElementsByTagNameNS(ddi, "var");
        List<Item> items = items(instrument);
        assertEquals(items.size(), variables.getLength());
        for (int i = 0; i < items.size(); i++) {
            Element variable = (Element) variables.item(i);
            assertEquals(items.get(i).getCode(), variable.getAttribute("name"));
            assertEquals(items.get(i).getText(),
                    variable.getElementsByTagNameNS(ddi, "qstnLit").item(0).getTextContent());
            assertEquals(instrument.getScales().getFirst().getOptions().size(),
                    variable.getElementsByTagNameNS(ddi, "catValu").getLength());
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<Item> items(Instrument instrument) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
    }

    /** {@return a made-up instrument with items of every kind, among them one longer than a page} */
    static Instrument everyKind() {
        Instrument instrument = Formats.readInstrument("fhir-r4", """
                {"resourceType": "Questionnaire", "title": "Every kind", "language": "en", "item": [
                 {"linkId": "s", "type": "group", "text": "Section", "item": [
                  {"linkId": "t", "type": "boolean", "text": "Tick"}, {"linkId": "o", "type": "text", "text": "Open"},
                  {"linkId": "two", "type": "group", "text": "Two", "extension": [
                    {"url": "http://parapet.org/fhir/StructureDefinition/part", "valueString": "item"}], "item": [
                   {"linkId": "two.i", "type": "choice", "text": "How important?", "extension": [
                    {"url": "http://parapet.org/fhir/StructureDefinition/scale", "valueString": "importance"}],
                    "answerOption": [{"valueString": "High"}, {"valueString": "Low"}]},
                   {"linkId": "two.e", "type": "choice", "text": "How effective?", "extension": [
                    {"url": "http://parapet.org/fhir/StructureDefinition/scale", "valueString": "effect"}],
                    "answerOption": [{"valueString": "Good"}, {"valueString": "Poor"}]}]}]}]}
                """.getBytes(StandardCharsets.UTF_8));
        Section section = instrument.getSections().getFirst();
        Item item = InstrumentFactory.eINSTANCE.createItem();
        item.setCode("long");
        item.setText("A statement that goes on. ".repeat(150).strip());
        item.setGuidance("Guidance that goes on as well. ".repeat(120).strip());
        item.setFormat(AnswerFormat.SCALE);
        item.getScales().add(instrument.getScales().getFirst());
        section.getItems().add(item);
        for (int i = 0; i < 120; i++) {
            Item more = InstrumentFactory.eINSTANCE.createItem();
            more.setCode("m" + i);
            more.setText("Statement number " + i + " of many, of a length that people write");
            more.getScales().add(instrument.getScales().getFirst());
            section.getItems().add(more);
        }
        return instrument;
    }
}
