// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.function.DoubleUnaryOperator;

import org.parapet.report.chart.Appearance;
import org.parapet.report.chart.DivergingChart;
import org.parapet.report.chart.DivergingChartRenderer;
import org.parapet.report.chart.Picture;
import org.parapet.report.chart.PictureRenderer;
import org.parapet.report.data.SlidePictureSize;

/**
 * Draws the pictures of reports. The letters of a picture have a fixed size for the width at which it is drawn. Pages
 * have one width; a slide shows the picture as large as its room allows, so each is drawn at the width that gives it
 * the largest letters there.
 */
final class ReportPictures {

    private static final double WIDEST = 1.2 * SlidePictureSize.ROOM_WIDTH;
    private static final double STEP = 10;

    private final DivergingChartRenderer charts = new DivergingChartRenderer();
    private final PictureRenderer pictures = new PictureRenderer();

    byte[] draw(DivergingChart chart, OutputFormat format) {
        return charts.render(chart, format.chartFormat(), width(format, DivergingChartRenderer.PAGE_WIDTH,
                width -> charts.height(chart)));
    }

    byte[] draw(Picture picture, OutputFormat format) {
        return pictures.render(picture, format.chartFormat(), width(format, PictureRenderer.PAGE_WIDTH,
                width -> pictures.height(picture, width)), Appearance.LIGHT);
    }

    /** The width that a slide shows largest; of several, the widest. */
    private static double width(OutputFormat format, double page, DoubleUnaryOperator height) {
        double best = page;
        double largest = 0;
        for (double width = page; format == OutputFormat.PPTX && width <= WIDEST; width += STEP) {
            double shown = Math.min(SlidePictureSize.ROOM_WIDTH / width,
                    SlidePictureSize.ROOM_HEIGHT / height.applyAsDouble(width));
            if (shown >= largest) {
                largest = shown;
                best = width;
            }
        }
        return best;
    }
}
