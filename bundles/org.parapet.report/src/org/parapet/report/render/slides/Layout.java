// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/** What several slides share: where their titles stand and what stands at their foot. */
final class Layout {

    private final int number;
    private final List<Element> foot;
    private Optional<Place> title = Optional.empty();

    /** A layout of a number from 1 on, of which the first is the cover's, with the shapes at its foot. */
    Layout(int number, List<Element> foot) {
        this.number = number;
        this.foot = List.copyOf(foot);
    }

    /** Takes the place of the first title for that of all. */
    void place(Slide slide) {
        if (title.isEmpty()) {
            title = slide.titlePlace();
        }
    }

    boolean isCover() {
        return number == 1;
    }

    int number() {
        return number;
    }

    String file() {
        return "slideLayout" + number + ".xml";
    }

    List<Element> foot() {
        return foot;
    }

    Optional<Place> title() {
        return title;
    }
}
