// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML parts of office files as trees, and finds elements in them. */
public final class XmlParts {

    private XmlParts() {
    }

    /**
     * Reads a part.
     *
     * @param content its bytes
     * @return its tree, with namespaces
     * @throws IOException when it is not XML, or declares a document type
     */
    public static Document read(byte[] content) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes a part in UTF-8.
     *
     * @param part its tree, which is marked as standing alone
     * @return its bytes
     * @throws IOException when the tree cannot be written
     */
    public static byte[] write(Document part) throws IOException {
        try {
            part.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(part),
                    new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /**
     * Lists the elements in an element.
     *
     * @param parent the element
     * @return the elements as they are now; the list does not follow later changes
     */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /**
     * Lists the elements of a name in an element.
     *
     * @param parent the element
     * @param name namespace and local name; the prefix does not matter
     * @return the elements as they are now; the list does not follow later changes
     */
    public static List<Element> children(Element parent, QName name) {
        return children(parent).stream().filter(child -> isNamed(child, name)).toList();
    }

    /**
     * Lists the elements of a name at any depth below an element, in the order of the document.
     *
     * @param root the element, which is not in the list itself
     * @param name namespace and local name; the prefix does not matter
     * @return the elements as they are now; the list does not follow later changes
     */
    public static List<Element> within(Element root, QName name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Element parent, QName name, List<Element> found) {
        for (Element child : children(parent)) {
            if (isNamed(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    /**
     * Says whether an element has a name.
     *
     * @param element the element
     * @param name namespace and local name; the prefix does not matter
     * @return whether both are the element's
     */
    public static boolean isNamed(Element element, QName name) {
        return name.getLocalPart().equals(element.getLocalName())
                && name.getNamespaceURI().equals(element.getNamespaceURI());
    }
}
