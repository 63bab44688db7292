// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

/** What a picture shows, without its looks. {@link PictureRenderer} draws it. */
public sealed interface Picture permits HeatMap, IntervalPlot, SlopeChart, DistributionStrips, BoundaryWall {

    /** {@return what the picture is about} */
    String title();

    /** {@return a text in place of the picture that tells what it finds, in a few sentences} */
    String alternative();
}
