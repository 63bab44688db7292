// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.parapet.report.render.xml.XmlParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part of a word processor's document, as a tree of elements that can be changed. */
final class WordPart {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PREFIX = "w:";

    private final Document tree;

    private WordPart(Document tree) {
        this.tree = tree;
    }

    static WordPart read(byte[] content) throws IOException {
        return new WordPart(XmlParts.read(content));
    }

    byte[] bytes() throws IOException {
        return XmlParts.write(tree);
    }

    Element root() {
        return tree.getDocumentElement();
    }

    /** {@return all elements of a name, the root included, as they are now, in the order of the document} */
    Stream<Element> all(String name) {
        return Stream.concat(Stream.of(root()).filter(root -> XmlParts.isNamed(root, qualified(name))),
                within(root(), name).stream());
    }

    /**
     * Visits all elements of a word processor's own names, each before those in it: also those that the visitor has put
     * there just then.
     */
    void visit(Consumer<Element> visitor) {
        visit(root(), visitor);
    }

    private static void visit(Element element, Consumer<Element> visitor) {
        if (NAMESPACE.equals(element.getNamespaceURI())) {
            visitor.accept(element);
        }
        children(element).forEach(child -> visit(child, visitor));
    }

    /** {@return a new element that stands nowhere yet} */
    Element element(String name) {
        return tree.createElementNS(NAMESPACE, PREFIX + name);
    }

    /** {@return the element of properties that an element begins with, made when there was none} */
    Element properties(Element holder, String name) {
        return children(holder, name).findFirst().orElseGet(() -> {
            Element properties = element(name);
            holder.insertBefore(properties, holder.getFirstChild());
            return properties;
        });
    }

    void rename(Element element, String name) {
        tree.renameNode(element, NAMESPACE, PREFIX + name);
    }

    /** {@return all elements of a name below an element, as they are now} */
    static List<Element> within(Element parent, String name) {
        return XmlParts.within(parent, qualified(name));
    }

    /** {@return the elements in an element, as they are now} */
    static Stream<Element> children(Element parent) {
        return XmlParts.children(parent).stream();
    }

    /** {@return the elements of a name in an element, as they are now} */
    static Stream<Element> children(Element parent, String name) {
        return XmlParts.children(parent, qualified(name)).stream();
    }

    /** {@return an attribute's value, or an empty text where it is missing} */
    static String value(Element element, String attribute) {
        return element.getAttributeNS(NAMESPACE, attribute);
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(NAMESPACE, PREFIX + attribute, value);
    }

    static void remove(Element element, String attribute) {
        element.removeAttributeNS(NAMESPACE, attribute);
    }

    private static QName qualified(String name) {
        return new QName(NAMESPACE, name);
    }
}
