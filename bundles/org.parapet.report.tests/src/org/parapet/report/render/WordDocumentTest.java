// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.parapet.report.render.HeadingStyles.Look;

/** What becomes of the markup that BIRT's emitter writes; each text is a piece of such markup. */
class WordDocumentTest {

    private static final String HEADING = "<w:pPr><w:spacing/><w:rPr><w:color w:val=\"1b4f7a\"/><w:sz w:val=\"26\"/>"
            + "<w:b w:val=\"on\"/></w:rPr></w:pPr>";

    @Test
    void columnsKeepTheirWidths() throws IOException {
        assertEquals("<w:tbl><w:tblGrid><w:gridCol w:w=\"511\"/><w:gridCol w:w=\"9128\"/></w:tblGrid></w:tbl>", mended(
                "<w:tbl><w:tblGrid><w:gridCol w:val=\"511\"/><w:gridCol w:val=\"9128\"/></w:tblGrid></w:tbl>"));
    }

    @Test
    void aTableWithoutColumnsTakesThemFromItsFirstRow() throws IOException {
        String table = mended("<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:tcW w:w=\"70\" w:type=\"dxa\"/></w:tcPr></w:tc>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"30\" w:type=\"dxa\"/></w:tcPr></w:tc></w:tr></w:tbl>");
        assertTrue(table.startsWith("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"70\"/><w:gridCol w:w=\"30\"/>"
                + "</w:tblGrid><w:tr>"), table);
    }

    @Test
    void propertiesStandInTheOrderOfTheSchema() throws IOException {
        assertEquals("<w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblOverlap w:val=\"never\"/><w:tblW w:w=\"1\"/>"
                + "<w:tblInd w:w=\"0\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"01E0\"/></w:tblPr>",
                mended("<w:tblPr><w:tblInd w:w=\"0\"/><w:tblStyle w:val=\"TableGrid\"/><w:tblOverlap w:val=\"Never\"/>"
                        + "<w:tblW w:w=\"1\"/><w:tblLook w:val=\"01E0\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"));
        assertEquals("<w:pPr><w:pBdr/><w:bidi w:val=\"off\"/><w:spacing/><w:jc w:val=\"right\"/></w:pPr>",
                mended("<w:pPr><w:spacing/><w:jc w:val=\"right\"/><w:pBdr/><w:bidi w:val=\"off\"/></w:pPr>"));
        assertEquals("<w:sectPr><w:pgSz w:h=\"2\" w:w=\"1\"/><w:pgMar w:gutter=\"0\" w:top=\"1\"/><w:titlePg/>"
                + "</w:sectPr>", mended("<w:sectPr><w:titlePg/><w:pgSz w:w=\"1\" w:h=\"2\" w:orient=\"auto\"/>"
                        + "<w:pgMar w:top=\"1\"/></w:sectPr>"));
    }

    @Test
    void whatTheSchemaDoesNotOrderComesLast() throws IOException {
        assertEquals("<w:pPr><w:spacing/><w:pPrChange/></w:pPr>", mended("<w:pPr><w:pPrChange/><w:spacing/></w:pPr>"));
    }

    @Test
    void aSlipOfTheEmitterInTheNameOfAPropertyIsMended() throws IOException {
        assertEquals("<w:style><w:unhideWhenUsed/></w:style>", mended("<w:style><w:unhidenWhenUsed/></w:style>"));
    }

    @Test
    void headersOfOnePartKeepTheirOwnOrder() throws IOException {
        assertEquals("<w:sectPr><w:headerReference w:type=\"first\"/><w:headerReference w:type=\"default\"/>"
                + "<w:titlePg/></w:sectPr>", mended("<w:sectPr><w:headerReference w:type=\"first\"/><w:titlePg/>"
                        + "<w:headerReference w:type=\"default\"/></w:sectPr>"));
    }

    @Test
    void propertiesThatStandLooseAreTakenIn() throws IOException {
        assertEquals("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>",
                mended("<w:p><w:rPr><w:vanish/></w:rPr></w:p>"));
        assertEquals("<w:r><w:rPr><w:rFonts w:cs=\"Calibri\"/><w:sz w:val=\"17\"/></w:rPr><w:fldChar/></w:r>",
                mended("<w:r><w:rFonts w:cs=\"Calibri\"/><w:sz w:val=\"17\"/><w:fldChar/></w:r>"));
    }

    @Test
    void propertiesThatMayNotStandThereAreLeftOut() throws IOException {
        assertEquals("<w:tc><w:tcPr/><w:p/></w:tc>",
                mended("<w:tc><w:tcPr/><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:p/></w:tc>"));
        assertEquals("<w:r><w:rPr><w:b/></w:rPr></w:r>",
                mended("<w:r><w:rPr><w:b/><w:jc w:val=\"right\"/></w:rPr></w:r>"));
        assertEquals("<w:tcPr><w:vAlign w:val=\"top\"/></w:tcPr>",
                mended("<w:tcPr><w:vAlign w:val=\"baseline\"/></w:tcPr>"));
        assertEquals("<w:tcPr><w:vAlign w:val=\"bottom\"/></w:tcPr>",
                mended("<w:tcPr><w:vAlign w:val=\"bottom\"/></w:tcPr>"));
    }

    @Test
    void rowsAreNotTornApartAndHeadsStayWithTheRowBelow() throws IOException {
        assertEquals("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p/></w:tc></w:tr>",
                mended("<w:tr><w:trPr/><w:tc><w:p/></w:tc></w:tr>"));
        assertEquals("<w:tr><w:trPr><w:cantSplit/><w:tblHeader w:val=\"on\"/></w:trPr><w:tc><w:p><w:pPr><w:keepNext/>"
                + "</w:pPr></w:p></w:tc></w:tr>",
                mended("<w:tr><w:trPr><w:tblHeader w:val=\"on\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>"));
    }

    @Test
    void aRowWithATableInItMayGoOnOnTheNextPage() throws IOException {
        assertFalse(mended("<w:tbl><w:tr><w:tc><w:tbl/></w:tc></w:tr></w:tbl>").contains("cantSplit"));
    }

    @Test
    void aHeadingIsKeptWithWhatFollows() throws IOException {
        assertTrue(mended("<w:p>" + HEADING + "</w:p>")
                .startsWith("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:spacing/>"));
        assertFalse(mended("<w:p>" + HEADING.replace("26", "24") + "</w:p>").contains("Heading"));
        String styles = part("word/styles.xml", "styles", "");
        assertTrue(styles.contains("w:styleId=\"Heading2\"") && styles.contains("<w:keepNext/>"), styles);
    }

    @Test
    void aHeadingAboveItsPictureInACellDoesNotChainTheRows() throws IOException {
        String loose = "<w:pStyle w:val=\"Heading2\"/><w:keepNext w:val=\"0\"/>";
        assertTrue(mended("<w:tc><w:p>" + HEADING + "</w:p><w:p/></w:tc>").contains(loose));
        assertFalse(mended("<w:tc><w:p>" + HEADING + "</w:p></w:tc>").contains(loose));
    }

    private static String mended(String markup) throws IOException {
        return part("word/document.xml", "document", markup);
    }

    private static String part(String name, String root, String markup) throws IOException {
        WordDocument document = new WordDocument(new HeadingStyles(List.of(new Look(2, 13, 0x1b4f7a))));
        try (ZipOutputStream zip = new ZipOutputStream(document.stream())) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(("<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + markup + "</w:" + root + ">").getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.writeTo(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(name, zip.getNextEntry().getName());
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s).*?<w:" + root + " [^>]*>", "").replace("</w:" + root + ">", "");
        }
    }
}
