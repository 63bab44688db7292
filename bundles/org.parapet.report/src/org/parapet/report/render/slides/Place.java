// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import org.w3c.dom.Element;

/**
 * Where a shape stands, in the units of presentations.
 *
 * @param x from the left
 * @param y from the top
 * @param width its width
 * @param height its height
 */
record Place(long x, long y, long width, long height) {

    /** The place that a transformation gives, one with an offset and an extent. */
    static Place of(Element transform) {
        Element offset = Xml.child(transform, "a:off").orElseThrow();
        Element extent = Xml.child(transform, "a:ext").orElseThrow();
        return new Place(Xml.number(offset, "x"), Xml.number(offset, "y"), Xml.number(extent, "cx"),
                Xml.number(extent, "cy"));
    }

    void write(Element transform) {
        Xml.clear(transform);
        Element offset = Xml.append(transform, "a:off");
        Xml.set(offset, "x", x);
        Xml.set(offset, "y", y);
        Element extent = Xml.append(transform, "a:ext");
        Xml.set(extent, "cx", width);
        Xml.set(extent, "cy", height);
    }
}
