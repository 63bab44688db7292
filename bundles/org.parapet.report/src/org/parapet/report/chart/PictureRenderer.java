// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws the pictures that BIRT's chart engine has no type for: it knows neither heat maps nor walls, draws no intervals
 * beside dots and does not keep the labels of lines apart. One drawing serves both formats. Needs no display and not
 * BIRT; may be used by several threads at once.
 */
public final class PictureRenderer {

    /** The width of a picture in points that fits the text column of an A4 page. */
    public static final double PAGE_WIDTH = DivergingChartRenderer.PAGE_WIDTH;

    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;

    /**
     * Creates a renderer and makes the charts' typeface known to Java's graphics.
     *
     * @throws ChartException if the typeface cannot be read
     */
    public PictureRenderer() {
        try {
            ChartFonts.register();
        } catch (IOException e) {
            throw new ChartException(ChartFonts.FAMILY, e);
        }
    }

    /**
     * Draws a picture.
     *
     * @param picture what to draw
     * @param format the picture's format; SVG carries the title and the text alternative within
     * @param width the picture's width in points, at least 240; its height follows from what it shows
     * @param appearance the colours
     * @return the picture
     * @throws ChartException if the picture cannot be written
     */
    public byte[] render(Picture picture, ChartFormat format, double width, Appearance appearance) {
        Drawing drawing = drawing(picture, Math.max(240, width));
        try {
            return format == ChartFormat.SVG ? vector(picture, drawing, appearance)
                    : raster(drawing, format.dotsPerInch() / POINTS_PER_INCH, appearance);
        } catch (IOException e) {
            throw new ChartException(picture.title(), e);
        }
    }

    /**
     * Returns the height that a picture takes.
     *
     * @param picture what to draw
     * @param width its width in points
     * @return points
     */
    public double height(Picture picture, double width) {
        return drawing(picture, Math.max(240, width)).height();
    }

    private static Drawing drawing(Picture picture, double width) {
        return switch (Objects.requireNonNull(picture)) {
            case HeatMap map -> new HeatMapDrawing(map, width);
            case IntervalPlot plot -> new IntervalDrawing(plot, width);
            case SlopeChart chart -> new SlopeDrawing(chart, width);
            case DistributionStrips strips -> new StripsDrawing(strips, width);
            case BoundaryWall wall -> new WallDrawing(wall, width);
        };
    }

    private static byte[] raster(Drawing drawing, double scale, Appearance appearance) throws IOException {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        drawing.paint(new Canvas(graphics, drawing.width(), drawing.height(), appearance));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] vector(Picture picture, Drawing drawing, Appearance appearance) throws IOException {
        Document document = SVGDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        drawing.paint(new Canvas(graphics, drawing.width(), drawing.height(), appearance));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "width", number(drawing.width() * PIXELS_PER_INCH / POINTS_PER_INCH));
        root.setAttributeNS(null, "height", number(drawing.height() * PIXELS_PER_INCH / POINTS_PER_INCH));
        root.setAttributeNS(null, "viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        root.setAttributeNS(null, "role", "img");
        root.insertBefore(text(document, "desc", picture.alternative()), root.getFirstChild());
        root.insertBefore(text(document, "title", picture.title()), root.getFirstChild());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            graphics.stream(root, writer, false, false);
        }
        return DOCTYPE.matcher(out.toString(StandardCharsets.UTF_8)).replaceFirst("")
                .replace("'" + ChartFonts.FAMILY + "'", ChartFonts.FAMILY + ", Calibri, Arial, sans-serif")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Element text(Document document, String name, String content) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(content);
        return element;
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
