// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a namespace-aware DOM for migrations; each element remembers where its start tag ended in the file. */
final class DomBuilder extends DefaultHandler {

    /** Key of the {@link SourceText.Position} of an element. */
    static final String POSITION = DomBuilder.class.getName() + ".position";

    private final Document document = SecureXml.emptyDocument();
    private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
    private final int deepest;
    private Node current = document;
    private Locator locator;

    DomBuilder(int deepest) {
        this.deepest = deepest;
        prefixes.push(Map.of("xml", XMLConstants.XML_NS_URI, "xmlns", XMLConstants.XMLNS_ATTRIBUTE_NS_URI));
    }

    Document document() {
        return document;
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (prefixes.size() > deepest) {
            throw new TooDeepException(locator);
        }
        Map<String, String> scope = prefixes.peek();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            if (attribute.equals("xmlns") || attribute.startsWith("xmlns:")) {
                scope = scope == prefixes.peek() ? new HashMap<>(scope) : scope;
                scope.put(attribute.equals("xmlns") ? "" : attribute.substring(6), attributes.getValue(i));
            }
        }
        prefixes.push(scope);
        Element element = document.createElementNS(namespace(name, true), name);
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            element.setAttributeNS(attribute.equals("xmlns") ? XMLConstants.XMLNS_ATTRIBUTE_NS_URI
                    : namespace(attribute, false), attribute, attributes.getValue(i));
        }
        element.setUserData(POSITION, new SourceText.Position(locator.getLineNumber(), locator.getColumnNumber()),
                null);
        current.appendChild(element);
        current = element;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        prefixes.pop();
        current = current.getParentNode();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        current.appendChild(document.createTextNode(new String(text, start, length)));
    }

    private String namespace(String name, boolean isElement) throws SAXException {
        int colon = name.indexOf(':');
        if (colon < 0) {
            String uri = isElement ? prefixes.peek().getOrDefault("", "") : "";
            return uri.isEmpty() ? null : uri;
        }
        String uri = prefixes.peek().get(name.substring(0, colon));
        if (uri == null || uri.isEmpty()) {
            throw new SAXParseException("The prefix of \"" + name + "\" is not bound.", locator);
        }
        return uri;
    }
}
