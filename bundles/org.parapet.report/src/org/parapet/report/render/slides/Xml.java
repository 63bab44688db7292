// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.parapet.report.render.xml.XmlParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finding, making and changing elements of the parts of a presentation. */
final class Xml {

    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {
    }

    /** {@return the children of a name, as "p:sp" or "a:p"} */
    static List<Element> children(Element parent, String name) {
        return XmlParts.children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Follows names downwards, each time to the first child of the name. */
    static Optional<Element> path(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Element element, String name, List<Element> found) {
        for (Element child : XmlParts.children(element)) {
            if (is(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    static boolean is(Element element, String name) {
        return namespace(name).equals(element.getNamespaceURI())
                && name.substring(name.indexOf(':') + 1).equals(element.getLocalName());
    }

    private static String namespace(String name) {
        return name.startsWith("a:") ? DRAWING : PRESENTATION;
    }

    static Element make(Document document, String name) {
        return document.createElementNS(namespace(name), name);
    }

    static Element append(Element parent, String name) {
        Element child = make(parent.getOwnerDocument(), name);
        parent.appendChild(child);
        return child;
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    static void clear(Element element) {
        while (element.getFirstChild() != null) {
            element.removeChild(element.getFirstChild());
        }
    }

    static long number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    static void set(Element element, String attribute, Object value) {
        element.setAttribute(attribute, String.valueOf(value));
    }
}
