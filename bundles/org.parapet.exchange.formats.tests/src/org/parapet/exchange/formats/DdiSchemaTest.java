// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.exchange.formats.ddi.DdiExport;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;

/** A codebook has its elements in the order, and as often, as DDI Codebook 2.5 allows, in several languages as well. */
class DdiSchemaTest {

    private static final String XML_LANG = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    static Stream<Instrument> instruments() {
        Instrument described = Formats.shipped("leeds");
        described.getSections().forEach(section -> section.setDescription("What the section is about"));
        return Stream.of(Formats.shipped("pat"), described, Formats.shipped("q"), Formats.shipped("dudley"),
                FormTest.everyKind());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aCodebookKeepsToTheSchema(Instrument instrument) throws Exception {
        ExportedInstrument exported = new ExportedInstrument(instrument,
                List.of(translation(instrument, "cy"), translation(instrument, "de")));
        byte[] codebook = Formats.write(new DdiExport(), exported);

        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(codebook)));
    }

    private static Translation translation(Instrument instrument, String language) {
        Translation translation = TranslationFactory.eINSTANCE.createTranslation();
        translation.setInstrument(instrument.getId());
        translation.setEdition(instrument.getEdition());
        translation.setLanguage(language);
        InstrumentTexts.of(instrument).forEach((key, text) -> {
            TranslatedText entry = TranslationFactory.eINSTANCE.createTranslatedText();
            entry.setKey(key.toString());
            entry.setText(language + ' ' + text);
            translation.getEntries().add(entry);
        });
        return translation;
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newDefaultInstance().newSchema(new Source[] {
            new StreamSource(new StringReader(XML_LANG), XMLConstants.XML_NS_URI),
            new StreamSource(DdiSchemaTest.class.getResourceAsStream("codebook-2.5-as-written.xsd"))});
    }
}
