// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

/** The picture formats in which a chart can be drawn. */
public enum ChartFormat {

    /** Scalable vector graphics, for the screen and for print. */
    SVG("dv.SVG", 72, "image/svg+xml"),

    /** A raster picture of three times the screen's resolution, for formats that take no vector graphics. */
    PNG("dv.PNG", 216, "image/png"),

    /** A raster picture of five times the screen's resolution, for slides, which show it larger than it is drawn. */
    LARGE_PNG("dv.PNG", 360, "image/png");

    private final String device;
    private final int dotsPerInch;
    private final String mediaType;

    ChartFormat(String device, int dotsPerInch, String mediaType) {
        this.device = device;
        this.dotsPerInch = dotsPerInch;
        this.mediaType = mediaType;
    }

    String device() {
        return device;
    }

    /**
     * Returns the media type of such a picture.
     *
     * @return for example "image/png"
     */
    public String mediaType() {
        return mediaType;
    }

    int dotsPerInch() {
        return dotsPerInch;
    }
}
