// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Finds the texts in reports that were made. */
final class RenderedText {

    private RenderedText() {
    }

    /** {@return a part of a document or workbook as text} */
    static String part(byte[] document, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (name.equals(entry.getName())) {
                    return utf8(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError(name);
    }

    /** {@return the texts on all pages of a PDF file} */
    static String pdfText(byte[] report) {
        try (PdfReader pdf = new PdfReader(report)) {
            PdfTextExtractor extractor = new PdfTextExtractor(pdf);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the title of a PDF file} */
    static String pdfTitle(byte[] report) {
        try (PdfReader pdf = new PdfReader(report)) {
            return String.valueOf(pdf.getInfo().get("Title"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return bytes as text} */
    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return a text without white space, to compare whatever the lines} */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
