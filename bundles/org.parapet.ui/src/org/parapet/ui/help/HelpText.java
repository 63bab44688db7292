// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A help page as a form shows it. Pages are XHTML with {@code h1} (the title), {@code h2}, {@code p}, {@code ul},
 * {@code ol}, {@code li}, {@code pre}, {@code b}, {@code kbd}, {@code code} and {@code a}; anything else is an error.
 *
 * @param title the title
 * @param markup the rest, for {@link org.eclipse.ui.forms.widgets.FormText}
 */
record HelpText(String title, String markup) {

    /** The font key of headings in the markup. */
    static final String HEADING = "heading";

    /** The font key of code in the markup. */
    static final String CODE = "code";

    private static final String CODE_START = "<span font=\"" + CODE + "\" nowrap=\"true\">";

    static HelpText read(InputStream page, int indent) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Element body = (Element) builder.parse(page).getElementsByTagName("body").item(0);
            Element title = (Element) body.getElementsByTagName("h1").item(0);
            StringBuilder markup = new StringBuilder("<form>");
            NodeList blocks = body.getChildNodes();
            for (int i = 0; i < blocks.getLength(); i++) {
                if (blocks.item(i) instanceof Element block && block != title) {
                    block(block, indent, markup);
                }
            }
            return new HelpText(title.getTextContent().strip(), markup.append("</form>").toString());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void block(Element block, int indent, StringBuilder out) throws IOException {
        switch (block.getTagName()) {
            case "h2" -> wrap("<p><span font=\"" + HEADING + "\">", block, "</span></p>", out);
            case "p" -> wrap("<p>", block, "</p>", out);
            case "ul" -> list(block, false, indent, out);
            case "ol" -> list(block, true, indent, out);
            case "pre" -> lines(block, out);
            default -> throw unknown(block);
        }
    }

    private static void lines(Element code, StringBuilder out) {
        String[] lines = code.getTextContent().strip().split("\n");
        for (int i = 0; i < lines.length; i++) {
            int indent = lines[i].length() - lines[i].stripLeading().length();
            out.append("<p vspace=\"").append(i == lines.length - 1).append("\">").append(CODE_START)
                    .append("\u00a0".repeat(indent)).append(escaped(lines[i].strip())).append("</span></p>");
        }
    }

    private static void list(Element list, boolean numbered, int indent, StringBuilder out) throws IOException {
        int number = 1;
        NodeList entries = list.getChildNodes();
        for (int i = 0; i < entries.getLength(); i++) {
            if (entries.item(i) instanceof Element entry) {
                String start = numbered
                        ? "<li style=\"text\" value=\"" + number++ + ".\" bindent=\"0\" indent=\"" + indent + "\">"
                        : "<li>";
                wrap(start, entry, "</li>", out);
            }
        }
    }

    private static void wrap(String before, Element element, String after, StringBuilder out) throws IOException {
        out.append(before);
        NodeList parts = element.getChildNodes();
        for (int i = 0; i < parts.getLength(); i++) {
            inline(parts.item(i), out);
        }
        out.append(after);
    }

    private static void inline(Node part, StringBuilder out) throws IOException {
        if (part instanceof Element element) {
            switch (element.getTagName()) {
                case "b", "kbd" -> wrap("<b>", element, "</b>", out);
                case "code" -> wrap("<span font=\"" + CODE + "\">", element, "</span>", out);
                case "a" -> wrap("<a href=\"" + escaped(element.getAttribute("href")) + "\">", element, "</a>", out);
                default -> throw unknown(element);
            }
        } else if (part.getNodeType() == Node.TEXT_NODE) {
            out.append(escaped(part.getTextContent().replaceAll("\\s+", " ")));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static IOException unknown(Element element) {
        return new IOException("<" + element.getTagName() + "> is not known in help pages");
    }

    /** Lets no error pass, and prints none. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
