// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.function.DoubleUnaryOperator;

import org.parapet.report.chart.Appearance;
import org.parapet.report.chart.ChartFormat;
import org.parapet.report.chart.DivergingChart;
import org.parapet.report.chart.DivergingChartRenderer;
import org.parapet.report.chart.Picture;
import org.parapet.report.chart.PictureRenderer;
import org.parapet.report.data.SlidePictureSize;

/**
 * Draws pictures for slides. The letters of a picture have a fixed size for the width at which it is drawn, and a slide
 * shows the picture as large as its room allows; so each is drawn at the width that gives it the largest letters there.
 */
final class SlidePictures {

    private static final double WIDEST = 1.2 * SlidePictureSize.ROOM_WIDTH;
    private static final double STEP = 10;

    private final DivergingChartRenderer charts;
    private final PictureRenderer pictures;

    SlidePictures(DivergingChartRenderer charts, PictureRenderer pictures) {
        this.charts = charts;
        this.pictures = pictures;
    }

    byte[] draw(DivergingChart chart, ChartFormat format) {
        return charts.render(chart, format, best(DivergingChartRenderer.PAGE_WIDTH, width -> charts.height(chart)));
    }

    byte[] draw(Picture picture, ChartFormat format) {
        return pictures.render(picture, format, best(PictureRenderer.PAGE_WIDTH, width -> pictures.height(picture,
                width)), Appearance.LIGHT);
    }

    /** The width that is shown largest; of several that are, the widest. */
    private static double best(double least, DoubleUnaryOperator height) {
        double best = least;
        double largest = 0;
        for (double width = least; width <= WIDEST; width += STEP) {
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
