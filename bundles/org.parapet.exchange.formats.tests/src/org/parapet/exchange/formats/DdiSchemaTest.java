// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.exchange.formats.ddi.DdiExport;
import org.parapet.model.instrument.Instrument;
import org.xml.sax.SAXParseException;

/** A codebook has its elements in the order, and as often, as DDI Codebook 2.5 allows, in several languages as well. */
class DdiSchemaTest {

    private static final String XML_LANG = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    static Stream<Instrument> instruments() {
        Instrument described = Formats.shipped("leeds");
        described.getSections().forEach(section -> section.setDescription("What the section is about"));
        return Stream.concat(Formats.allShipped().stream(), Stream.of(described, FormTest.everyKind()));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aCodebookKeepsToTheSchema(Instrument instrument) throws Exception {
        ExportedInstrument exported = new ExportedInstrument(instrument,
                List.of(Formats.translation(instrument, "cy"), Formats.translation(instrument, "de")));
        byte[] codebook = Formats.write(new DdiExport(), exported);

        validate(new String(codebook, StandardCharsets.UTF_8));
    }

    /** What codebook.xsd refuses is refused here as well: what stands there, and what stands there instead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "</citation>               | <biblCit>A second one</biblCit></citation>",
        "</titl>                   | </titl><titl>A second one</titl>",
        "<prodStmt>                | <prodStmt>Words between elements",
        "</copyright>              | </copyright><copyright>A second one</copyright>",
        "</varGrp>                 | <labl>After the description</labl></varGrp>",
        "type=\"section\"        | type=\"chapter\"",
        "<varGrp ID=\"G_          | <varGrp ID=\"1_",
        "var=\"V_                 | var=\"W_",
        "<qstn>                    | <qstn about=\"trust\">",
        "intrvl=\"discrete\"     | intrvl=\"ordinal\"",
        "<catValu>                 | <labl>Before its value</labl><catValu>",
        "</var>                    | <labl>At the end</labl></var>",
        "varFormat type=\"numeric | varFormat type=\"number",
        "version=\"2.5\"         | version=\"2.6\""})
    void whatTheSchemaOfDdiRefusesIsRefused(String written, String instead) {
        Instrument instrument = FormTest.everyKind();
        instrument.getSections().forEach(section -> section.setDescription("What the section is about"));
        instrument.getSource().setRights("Ours");
        String codebook = new String(Formats.write(new DdiExport(), instrument), StandardCharsets.UTF_8);
        String broken = codebook.replace(written, instead);

        assertNotEquals(codebook, broken);
        assertThrows(SAXParseException.class, () -> validate(broken));
    }

    @Test
    void theYearIsADateThatProgramsRead() {
        String codebook = new String(Formats.write(new DdiExport(), Formats.shipped("pat")), StandardCharsets.UTF_8);

        assertTrue(codebook.contains("<prodDate date=\"2023\">2023</prodDate>"), codebook.substring(0, 2000));
    }

    private static void validate(String codebook) throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(codebook)));
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newDefaultInstance().newSchema(new Source[] {
            new StreamSource(new StringReader(XML_LANG), XMLConstants.XML_NS_URI),
            new StreamSource(DdiSchemaTest.class.getResourceAsStream("codebook-2.5-as-written.xsd"))});
    }
}
