// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook's cells without their looks: POI's own tables make a styled text of every cell. */
final class PlainStrings extends DefaultHandler implements SharedStrings {

    private final List<RichTextString> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean within;
    private boolean phonetic;

    static PlainStrings read(InputStream part) throws IOException, SAXException, ParserConfigurationException {
        PlainStrings strings = new PlainStrings();
        if (part != null) {
            try (part) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(strings);
                parser.setErrorHandler(strings);
                parser.parse(new InputSource(part));
            }
        }
        return strings;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "t" -> within = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {
                // looks
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        switch (localName) {
            case "si" -> strings.add(new PlainString(text.toString()));
            case "t" -> within = false;
            case "rPh" -> phonetic = false;
            default -> {
                // looks
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (within) {
            text.append(characters, start, length);
        }
    }

    @Override
    public RichTextString getItemAt(int index) {
        return strings.get(index);
    }

    @Override
    public int getCount() {
        return strings.size();
    }

    @Override
    public int getUniqueCount() {
        return strings.size();
    }

    /** A text as POI wants it. */
    private record PlainString(String text) implements RichTextString {

        @Override
        public void applyFont(int start, int end, short font) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void applyFont(int start, int end, Font font) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void applyFont(Font font) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void applyFont(short font) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clearFormatting() {
            // there is none
        }

        @Override
        public String getString() {
            return text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int numFormattingRuns() {
            return 0;
        }

        @Override
        public int getIndexOfFormattingRun(int index) {
            return 0;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
