// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.List;
import java.util.Optional;

import javax.xml.namespace.QName;

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
        return XmlParts.children(parent, qualified(name));
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

    /** {@return all elements of a name at any depth below an element} */
    static List<Element> all(Element root, String name) {
        return XmlParts.within(root, qualified(name));
    }

    static boolean is(Element element, String name) {
        return XmlParts.isNamed(element, qualified(name));
    }

    private static QName qualified(String name) {
        return new QName(namespace(name), name.substring(name.indexOf(':') + 1));
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
