// SPDX-License-Identifier: EPL-2.0
package org.parapet.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a plugin.xml on the class path says of a file it contributes, with OSGi and without. */
final class Contribution {

    private Contribution() {
    }

    /**
     * {@return the element that contributes the file}
     *
     * @param extensionPoint id of the extension point
     * @param id value of the element's attribute {@code id}
     */
    static Element of(String extensionPoint, String id)
            throws IOException, SAXException, ParserConfigurationException {
        for (URL url : Collections.list(Contribution.class.getClassLoader().getResources("plugin.xml"))) {
            try (InputStream content = url.openStream()) {
                NodeList extensions = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(content)
                        .getElementsByTagName("extension");
                for (int i = 0; i < extensions.getLength(); i++) {
                    Element extension = (Element) extensions.item(i);
                    NodeList elements = extension.getElementsByTagName("*");
                    for (int j = 0; j < elements.getLength(); j++) {
                        Element element = (Element) elements.item(j);
                        if (extension.getAttribute("point").equals(extensionPoint)
                                && element.getAttribute("id").equals(id)) {
                            return element;
                        }
                    }
                }
            }
        }
        throw new IOException("no plugin.xml contributes " + id + " to " + extensionPoint);
    }
}
