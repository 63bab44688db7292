// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document besides its text: types, relations, styles and settings. */
final class DocxPackage {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = XML + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.styles+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.settings+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.footer+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.\
            core-properties+xml"/></Types>""";
    private static final String RELATIONS = XML + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
            officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
            core-properties" Target="docProps/core.xml"/></Relationships>""";
    private static final String DOCUMENT_RELATIONS = XML + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" \
            Target="footer1.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
            settings" Target="settings.xml"/></Relationships>""";
    private static final String SETTINGS = XML + """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
            w:val="15"/></w:compat></w:settings>""";

    private DocxPackage() {
    }

    static void write(OutputStream out, byte[] document, byte[] footer, byte[] core, String language)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        part(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        part(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS.getBytes(StandardCharsets.UTF_8));
        part(zip, "word/document.xml", document);
        part(zip, "word/footer1.xml", footer);
        part(zip, "word/styles.xml", styles(language).getBytes(StandardCharsets.UTF_8));
        part(zip, "word/settings.xml", SETTINGS.getBytes(StandardCharsets.UTF_8));
        part(zip, "docProps/core.xml", core);
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L + 86_400_000L); // the same file for the same instrument
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String styles(String language) {
        return XML + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" "
                + "w:cs=\"Calibri\"/><w:color w:val=\"1F2933\"/><w:sz w:val=\"21\"/><w:lang w:val=\"" + language
                + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"40\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults>"
                + paragraph("Normal", "Normal", "", "", true)
                + paragraph("Title", "Title", "<w:spacing w:after=\"40\"/>",
                        "<w:b/><w:color w:val=\"1D4E79\"/><w:sz w:val=\"40\"/>", false)
                + paragraph("Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"80\"/>"
                        + "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:color w:val=\"1D4E79\"/><w:sz w:val=\"27\"/>", false)
                + paragraph("Introduction", "Introduction", "<w:keepNext/><w:spacing w:after=\"100\"/>", "", false)
                + paragraph("Small", "Small", "<w:spacing w:before=\"40\"/>",
                        "<w:color w:val=\"52606D\"/><w:sz w:val=\"18\"/>", false)
                + paragraph("Head", "Table head", "<w:keepNext/>", "<w:b/><w:sz w:val=\"18\"/>", false)
                + "</w:styles>";
    }

    private static String paragraph(String id, String name, String layout, String letters, boolean isDefault) {
        return "<w:style w:type=\"paragraph\"" + (isDefault ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>"
                + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:pPr>" + layout + "</w:pPr><w:rPr>" + letters
                + "</w:rPr></w:style>";
    }
}
