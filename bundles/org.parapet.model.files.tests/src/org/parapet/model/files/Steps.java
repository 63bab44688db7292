// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Migrations for tests. */
record Steps(int from, Consumer<Document> change) implements Migration {

    @Override
    public void migrate(Document document) {
        change.accept(document);
    }

    static Migration renameElement(int from, String oldName, String newName) {
        return new Steps(from, document -> elements(document).stream()
                .filter(element -> element.getNodeName().equals(oldName))
                .forEach(element -> document.renameNode(element, element.getNamespaceURI(), newName)));
    }

    static Migration renameAttribute(int from, String oldName, String newName) {
        return new Steps(from, document -> elements(document).stream()
                .filter(element -> element.hasAttribute(oldName)).forEach(element -> {
                    element.setAttribute(newName, element.getAttribute(oldName));
                    element.removeAttribute(oldName);
                }));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            result.add((Element) all.item(i));
        }
        return result;
    }
}
