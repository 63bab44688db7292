// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Plays a migrated DOM to a SAX handler as a parser would that knows no namespaces. The locator tells where the
 * element, or the nearest one around it that was in the file, stood in the file.
 */
final class DomReplay {

    private final ContentHandler handler;
    private final LocatorImpl locator = new LocatorImpl();

    DomReplay(ContentHandler handler) {
        this.handler = handler;
    }

    void play(Document document) throws SAXException {
        locator.setLineNumber(1);
        locator.setColumnNumber(1);
        handler.setDocumentLocator(locator);
        handler.startDocument();
        element(document.getDocumentElement());
        handler.endDocument();
    }

    private void element(Element element) throws SAXException {
        locate(element);
        handler.startElement("", "", element.getNodeName(), attributes(element));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element childElement) {
                element(childElement);
            } else if (child instanceof Text text) {
                char[] characters = text.getData().toCharArray();
                handler.characters(characters, 0, characters.length);
            }
        }
        locate(element);
        handler.endElement("", "", element.getNodeName());
    }

    private void locate(Node node) {
        for (Node each = node; each != null; each = each.getParentNode()) {
            if (each.getUserData(DomBuilder.POSITION) instanceof SourceText.Position position) {
                locator.setLineNumber(position.line());
                locator.setColumnNumber(position.column());
                return;
            }
        }
    }

    private static AttributesImpl attributes(Element element) {
        AttributesImpl attributes = new AttributesImpl();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node attribute = nodes.item(i);
            attributes.addAttribute("", "", attribute.getNodeName(), "CDATA", attribute.getNodeValue());
        }
        return attributes;
    }
}
