// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xml;

import java.util.List;
import java.util.Optional;
import org.parapet.exchange.formats.draft.Spot;

/**
 * An element of an XML document with its place.
 *
 * @param name its local name
 * @param text the characters directly within it
 * @param children the elements directly within it
 * @param spot where it begins
 */
public record XmlElement(String name, String text, List<XmlElement> children, Spot spot) {

    /**
     * {@return the first child of a name}; empty when there is none.
     *
     * @param child its name
     */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /**
     * {@return the characters of a child; "" when there is none}
     *
     * @param child its name
     */
    public String text(String child) {
        return child(child).map(XmlElement::text).orElse("");
    }
}
