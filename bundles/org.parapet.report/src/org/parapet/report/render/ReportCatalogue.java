// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.List;
import java.util.Optional;

/** The report designs that can be rendered. */
@FunctionalInterface
public interface ReportCatalogue {

    /**
     * Lists the designs.
     *
     * @return designs with unique names, in the order in which people should see them
     */
    List<ReportDesign> designs();

    /**
     * Finds a design.
     *
     * @param name a design's name
     * @return the design, or empty when there is none
     */
    default Optional<ReportDesign> find(String name) {
        return designs().stream().filter(design -> design.name().equals(name)).findFirst();
    }
}
