// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

/** The picture formats in which a chart can be drawn. */
public enum ChartFormat {

    /** Scalable vector graphics, for the screen and for print. */
    SVG("dv.SVG", 1, 72),

    /** A raster picture of three times the screen's resolution, for formats that take no vector graphics. */
    PNG("dv.PNG", 3, 216);

    private final String device;
    private final int scale;
    private final int dotsPerInch;

    ChartFormat(String device, int scale, int dotsPerInch) {
        this.device = device;
        this.scale = scale;
        this.dotsPerInch = dotsPerInch;
    }

    String device() {
        return device;
    }

    int scale() {
        return scale;
    }

    int dotsPerInch() {
        return dotsPerInch;
    }
}
