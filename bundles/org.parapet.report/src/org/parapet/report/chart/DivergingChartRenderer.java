// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.birt.chart.api.ChartEngine;
import org.eclipse.birt.chart.device.EmptyUpdateNotifier;
import org.eclipse.birt.chart.device.IDeviceRenderer;
import org.eclipse.birt.chart.factory.GeneratedChartState;
import org.eclipse.birt.chart.factory.Generator;
import org.eclipse.birt.chart.factory.RunTimeContext;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.Bounds;
import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.Direction;
import org.eclipse.birt.chart.model.attribute.FontDefinition;
import org.eclipse.birt.chart.model.attribute.IntersectionType;
import org.eclipse.birt.chart.model.attribute.JavaNumberFormatSpecifier;
import org.eclipse.birt.chart.model.attribute.LegendItemType;
import org.eclipse.birt.chart.model.attribute.LineStyle;
import org.eclipse.birt.chart.model.attribute.Orientation;
import org.eclipse.birt.chart.model.attribute.Position;
import org.eclipse.birt.chart.model.attribute.TickStyle;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.model.attribute.impl.JavaNumberFormatSpecifierImpl;
import org.eclipse.birt.chart.model.attribute.impl.LineAttributesImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.MarkerLine;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.component.impl.MarkerLineImpl;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.data.impl.NumberDataElementImpl;
import org.eclipse.birt.chart.model.data.impl.NumberDataSetImpl;
import org.eclipse.birt.chart.model.data.impl.SeriesDefinitionImpl;
import org.eclipse.birt.chart.model.data.impl.TextDataSetImpl;
import org.eclipse.birt.chart.model.layout.Legend;
import org.eclipse.birt.chart.model.type.BarSeries;
import org.eclipse.birt.chart.model.type.impl.BarSeriesImpl;
import org.eclipse.birt.core.framework.PlatformConfig;
import org.parapet.report.chart.DivergingChart.Bar;
import org.parapet.report.model.ResultsReport.Option;
import org.parapet.report.model.ResultsReport.Polarity;

import com.ibm.icu.util.ULocale;

/**
 * Draws diverging charts with the BIRT chart engine. Needs BIRT's platform to be started, but no display. Not safe for
 * use by several threads at once.
 */
public final class DivergingChartRenderer {

    /** The width of a chart in points that fits the text column of an A4 page. */
    public static final double PAGE_WIDTH = 470;

    private static final double ROW_HEIGHT = 12;
    private static final double FRAME_HEIGHT = 38;
    /** Below it the chart engine leaves out the legend. */
    private static final double LEAST_HEIGHT = 60;
    private static final String FONT = ChartFonts.FAMILY;
    private static final int INK = 0x33404D;
    private static final int WHITE = 0xFFFFFF;
    private static final int RULE = 0xD9DEE3;
    /** Negative lengths only say on which side a segment stands; a reader sees how many. */
    private static final String WITHOUT_SIGN = "#,##0;#,##0";

    /**
     * Draws a chart.
     *
     * @param chart what to draw
     * @param format the picture's format
     * @param width the picture's width in points; its height follows from the number of bars
     * @return the picture
     * @throws ChartException if the chart engine fails
     */
    public byte[] render(DivergingChart chart, ChartFormat format, double width) {
        Objects.requireNonNull(chart);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            IDeviceRenderer device = ChartEngine.instance(new PlatformConfig()).getRenderer(format.device());
            try {
                device.setProperty(IDeviceRenderer.DPI_RESOLUTION, format.dotsPerInch());
                device.setProperty(IDeviceRenderer.FILE_IDENTIFIER, picture);
                Bounds bounds = BoundsImpl.create(0, 0, width, height(chart));
                RunTimeContext context = new RunTimeContext();
                context.setULocale(ULocale.UK);
                Generator generator = Generator.instance();
                ChartWithAxes model = model(chart);
                GeneratedChartState state = generator.build(device.getDisplayServer(), model, bounds, null, context,
                        null);
                device.setProperty(IDeviceRenderer.UPDATE_NOTIFIER,
                        new EmptyUpdateNotifier(model, state.getChartModel()));
                generator.render(device, state);
            } finally {
                device.dispose();
            }
        } catch (org.eclipse.birt.chart.exception.ChartException e) {
            throw new ChartException(chart.title(), e);
        }
        return format == ChartFormat.SVG ? new SvgPicture(picture).withoutScript() : picture.toByteArray();
    }

    /**
     * Returns the height of a chart's picture.
     *
     * @param chart a chart
     * @return points
     */
    public double height(DivergingChart chart) {
        return Math.max(LEAST_HEIGHT, chart.bars().size() * ROW_HEIGHT + FRAME_HEIGHT);
    }

    private ChartWithAxes model(DivergingChart chart) {
        DivergingChartModel model = DivergingChartModel.withLegend(
                new Segments(chart).fromLeftToRight().stream().map(Option::label).toList());
        model.getInteractivity().setEnable(false);
        model.setType("Bar Chart");
        model.setSubType("Stacked");
        model.setOrientation(Orientation.HORIZONTAL_LITERAL);
        model.setReverseCategory(true);
        model.setUnitSpacing(28);
        model.getBlock().getOutline().setVisible(false);
        model.getBlock().getInsets().set(0, 0, 0, 0);
        model.getBlock().setBackground(Palette.color(WHITE));
        model.getTitle().setVisible(false);
        model.getPlot().getClientArea().getOutline().setVisible(false);
        model.getPlot().getOutline().setVisible(false);
        model.getPlot().getInsets().set(0, 0, 0, 0);
        legend(model.getLegend());
        Axis items = model.getPrimaryBaseAxes()[0];
        Axis answers = model.getPrimaryOrthogonalAxis(items);
        itemAxis(items, chart);
        answerAxis(answers, chart);
        return model;
    }

    private void legend(Legend legend) {
        legend.setItemType(LegendItemType.SERIES_LITERAL);
        legend.setPosition(Position.BELOW_LITERAL);
        legend.setOrientation(Orientation.HORIZONTAL_LITERAL);
        legend.setDirection(Direction.LEFT_RIGHT_LITERAL);
        legend.getSeparator().setVisible(false);
        legend.getOutline().setVisible(false);
        legend.getClientArea().getOutline().setVisible(false);
        legend.getInsets().set(2, 0, 0, 0);
        font(legend.getText().getFont(), 9, false);
        legend.getText().setColor(Palette.color(INK));
    }

    private void itemAxis(Axis axis, DivergingChart chart) {
        axis.setType(AxisType.TEXT_LITERAL);
        axis.getTitle().setVisible(false);
        axis.getMajorGrid().setTickStyle(TickStyle.BELOW_LITERAL);
        axis.getMajorGrid().getTickAttributes().setVisible(false);
        axis.getLineAttributes().setVisible(false);
        font(axis.getLabel().getCaption().getFont(), 9, true);
        axis.getLabel().getCaption().setColor(Palette.color(INK));
        Series codes = SeriesImpl.create();
        codes.setDataSet(TextDataSetImpl.create(chart.bars().stream().map(Bar::code).toArray(String[]::new)));
        SeriesDefinition definition = SeriesDefinitionImpl.create();
        definition.getSeries().add(codes);
        axis.getSeriesDefinitions().add(definition);
    }

    private void answerAxis(Axis axis, DivergingChart chart) {
        axis.setType(AxisType.LINEAR_LITERAL);
        axis.getOrigin().setType(IntersectionType.MIN_LITERAL);
        axis.getTitle().setVisible(false);
        axis.setFormatSpecifier(JavaNumberFormatSpecifierImpl.create(
                chart.scale().unit() == ChartScale.Unit.PERCENT ? "#,##0'%';#,##0'%'" : WITHOUT_SIGN));
        axis.getLineAttributes().setVisible(false);
        axis.getMajorGrid().setTickStyle(TickStyle.LEFT_LITERAL);
        axis.getMajorGrid().getTickAttributes().setVisible(false);
        axis.getMajorGrid().setLineAttributes(
                LineAttributesImpl.create(Palette.color(RULE), LineStyle.SOLID_LITERAL, 1));
        font(axis.getLabel().getCaption().getFont(), 8, false);
        axis.getLabel().getCaption().setColor(Palette.color(INK));
        double step = step(chart.scale());
        axis.getScale().setStep(step);
        axis.getScale().setMin(NumberDataElementImpl.create(-step * Math.ceil(chart.scale().left() / step)));
        axis.getScale().setMax(NumberDataElementImpl.create(
                step * Math.max(1, Math.ceil(chart.scale().right() / step))));
        MarkerLine zero = MarkerLineImpl.create(axis, NumberDataElementImpl.create(0));
        zero.setLineAttributes(LineAttributesImpl.create(Palette.color(INK), LineStyle.SOLID_LITERAL, 1));
        zero.getLabel().setVisible(false);
        new Segments(chart).addTo(axis);
    }

    private static double step(ChartScale scale) {
        double span = scale.left() + scale.right();
        for (double step : new double[] {1, 2, 5, 10}) {
            if (span / step <= 14) {
                return step;
            }
        }
        return 25;
    }

    private static void font(FontDefinition font, float size, boolean bold) {
        font.setName(FONT);
        font.setSize(size);
        font.setBold(bold);
    }

    /** The stacked series: outwards from zero on either side, neutral answers half and half next to zero. */
    private static final class Segments {

        private final DivergingChart chart;
        private final Palette palette;

        Segments(DivergingChart chart) {
            this.chart = chart;
            this.palette = new Palette(chart.options());
        }

        void addTo(Axis axis) {
            halves(axis, -1);
            side(axis, Polarity.UNFAVOURABLE, -1);
            halves(axis, 1);
            side(axis, Polarity.FAVOURABLE, 1);
        }

        /** The options from the strongest unfavourable to the strongest favourable. */
        List<Option> fromLeftToRight() {
            List<Integer> order = new ArrayList<>(outwards(Polarity.UNFAVOURABLE).reversed());
            order.addAll(outwards(Polarity.NEUTRAL));
            order.addAll(outwards(Polarity.FAVOURABLE));
            return order.stream().map(chart.options()::get).toList();
        }

        private void side(Axis axis, Polarity polarity, double factor) {
            outwards(polarity).forEach(index -> axis.getSeriesDefinitions().add(series(index, factor)));
        }

        private void halves(Axis axis, double side) {
            outwards(Polarity.NEUTRAL).forEach(index -> axis.getSeriesDefinitions().add(series(index, side / 2)));
        }

        private List<Integer> outwards(Polarity polarity) {
            return IntStream.range(0, chart.options().size())
                    .filter(index -> chart.options().get(index).polarity() == polarity).boxed()
                    .sorted(Comparator.comparingInt(index -> chart.options().get(index).strength())).toList();
        }

        private SeriesDefinition series(int index, double factor) {
            Option option = chart.options().get(index);
            BarSeries series = (BarSeries) BarSeriesImpl.create();
            series.setStacked(true);
            series.setSeriesIdentifier(option.label());
            series.setRiserOutline(Palette.color(WHITE));
            series.setDataSet(NumberDataSetImpl.create(chart.bars().stream().map(bar -> {
                double length = chart.scale().length(bar, index);
                return length == 0 ? null : Double.valueOf(factor * length);
            }).toArray(Double[]::new)));
            series.getLabel().setVisible(option.polarity() != Polarity.NEUTRAL || factor > 0);
            series.setLabelPosition(Position.INSIDE_LITERAL);
            series.getLabel().getCaption().setColor(palette.text(option));
            font(series.getLabel().getCaption().getFont(), 8.5f, true);
            series.getDataPoint().getComponents().get(0).setFormatSpecifier(label(Math.abs(factor)));
            SeriesDefinition definition = SeriesDefinitionImpl.create();
            ColorDefinition fill = palette.fill(option);
            definition.getSeriesPalette().getEntries().clear();
            definition.getSeriesPalette().getEntries().add(fill);
            definition.getSeries().add(series);
            return definition;
        }

        /** Shows the whole number of answers, also of a halved segment, whose right half alone carries it. */
        private static JavaNumberFormatSpecifier label(double factor) {
            JavaNumberFormatSpecifier format = JavaNumberFormatSpecifierImpl.create(WITHOUT_SIGN);
            format.setMultiplier(1 / factor);
            return format;
        }
    }
}
