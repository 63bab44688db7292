// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.report.chart.BoundaryWall.Dimension;
import org.parapet.report.chart.BoundaryWall.Wall;
import org.parapet.report.chart.DistributionStrips.Strip;

class PictureTest {

    private static final String LONG = "A construct whose name is so long that no picture can hold it in a line or "
            + "two, Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

    private final PictureRenderer renderer = new PictureRenderer();

    @ParameterizedTest
    @MethodSource("everyShape")
    void everyShapeOfDataIsDrawnWithoutNaNAndCanBeScaled(Picture picture) throws IOException {
        String svg = svg(picture);
        assertAll(() -> assertFalse(svg.contains("NaN") || svg.contains("Infinity")),
                () -> assertTrue(svg.contains("viewBox=\"0 0 470.0 ")), () -> assertFalse(svg.contains("<script")),
                () -> assertFalse(svg.contains("<!DOCTYPE")),
                () -> assertTrue(svg.contains("<desc")),
                () -> assertFalse(picture.alternative().contains("NaN")),
                () -> assertFalse(picture.alternative().contains("{")));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                renderer.render(picture, ChartFormat.PNG, 470, Appearance.DARK)));
        assertEquals(1410, image.getWidth());
        assertEquals(renderer.height(picture, 470) * 3, image.getHeight(), 1.0);
    }

    static Stream<Picture> everyShape() {
        List<FigureTable> tables = List.of(table(0, 0), table(3, 0), table(0, 3), table(1, 1), table(5, 3),
                table(50, 2), table(3, 50), unknown());
        Stream<Picture> ofTables = tables.stream().flatMap(table -> Stream.<Picture>of(new HeatMap("Title", table),
                new IntervalPlot("Title", table), new SlopeChart("Title", table)));
        Stream<Picture> strips = IntStream.of(0, 1, 2, 50).mapToObj(rows -> new DistributionStrips("Title",
                IntStream.range(0, rows).mapToObj(row -> new Strip(LONG + row, IntStream.range(0, row * 20)
                        .mapToObj(value -> (value * 37) % 101 * 1.0).toList(), row % 2 == 0 ? OptionalDouble.empty()
                                : OptionalDouble.of(100))).toList()));
        Stream<Picture> walls = IntStream.of(0, 1, 2, 50).mapToObj(count -> new BoundaryWall("Title",
                IntStream.range(0, count).mapToObj(wall -> wall(LONG + wall, wall * 2, wall % 2 == 0)).toList()));
        return Stream.of(ofTables, strips, walls).flatMap(pictures -> pictures);
    }

    @Test
    void aFigureIsANumberFromZeroToHundred() {
        assertAll(() -> assertThrows(IllegalArgumentException.class, () -> Figure.of(Double.NaN, 3)),
                () -> assertThrows(IllegalArgumentException.class, () -> Figure.of(100.1, 3)),
                () -> assertThrows(IllegalArgumentException.class, () -> Figure.of(50, 3, 60, 40)),
                () -> assertThrows(IllegalArgumentException.class, () -> Figure.of(50, 3, Double.NaN, 60)),
                () -> assertThrows(IllegalArgumentException.class,
                        () -> new Strip("row", List.of(Double.NaN), OptionalDouble.empty())));
    }

    @Test
    void theOtherEndOfAFigureTurnsItsIntervalRound() {
        assertEquals(Figure.of(30, 8, 20, 45), Figure.of(70, 8, 55, 80).reversed());
        assertEquals(new Figure.Hidden(), new Figure.Hidden().reversed());
    }

    @Test
    void aRowHasAFigureForEachColumn() {
        assertThrows(IllegalArgumentException.class,
                () -> new FigureTable(List.of("one", "two"),
                        List.of(new FigureTable.Row("row", List.of(Figure.of(1, 1))))));
    }

    @Test
    void whatIsNotKnownIsSaidInWordsInEveryPicture() {
        for (Picture picture : List.of(new HeatMap("Title", unknown()), new IntervalPlot("Title", unknown()))) {
            List<String> texts = texts(svg(picture));
            assertTrue(texts.containsAll(List.of("hidden", "not measured", "no answers")), texts.toString());
        }
        List<String> texts = texts(svg(new SlopeChart("Title", unknown())));
        assertTrue(texts.contains("Not measured row: not measured"), texts.toString());
    }

    @Test
    void everyFigureOfAHeatMapIsWrittenInItsField() {
        FigureTable table = new FigureTable(List.of("PAT"), List.of(new FigureTable.Row("Trust",
                List.of(Figure.of(62.6, 12)))));
        assertTrue(texts(svg(new HeatMap("Title", table))).containsAll(List.of("Trust", "PAT", "63", "n 12")));
    }

    @Test
    void aManyColumnedHeatMapIsBrokenIntoBlocksThatNameEveryColumn() {
        List<String> texts = texts(svg(new HeatMap("Title", table(2, 50))));
        IntStream.rangeClosed(1, 50).forEach(column -> assertTrue(
                texts.stream().anyMatch(text -> text.matches("(C )?" + column)), "column " + column));
    }

    @Test
    void intervalsAreWrittenBesideTheirDots() {
        FigureTable table = new FigureTable(List.of("2025"), List.of(new FigureTable.Row("Trust",
                List.of(Figure.of(63, 24, 55, 71)))));
        assertTrue(texts(svg(new IntervalPlot("Title", table))).contains("63 (55 to 71), n 24"));
    }

    @Test
    void seriesDifferByTheFormOfTheirMarks() {
        assertTrue(svg(new IntervalPlot("Title", table(1, 6))).contains("circle"));
        assertTrue(texts(svg(new IntervalPlot("Title", table(1, 6)))).containsAll(List.of("C 1", "C 6")));
    }

    @Test
    void fallingLinesAreDashedAndRisingOnesAreNot() {
        assertEquals(count(svg(slope(40, 70)), "stroke-dasharray=\"4,2.5\"") + 1,
                count(svg(slope(70, 40)), "stroke-dasharray=\"4,2.5\""));
    }

    @Test
    void theLabelsOfSlopesNeverCoverOneAnother() {
        FigureTable table = new FigureTable(List.of("2025", "2026"), IntStream.range(0, 30)
                .mapToObj(row -> new FigureTable.Row("Row " + row,
                        List.of(Figure.of(50, 9), Figure.of(50.0 + row % 3, 9))))
                .toList());
        List<Double> heights = new ArrayList<>();
        Matcher label = Pattern.compile("<text[^>]*? y=\"([0-9.]+)\"[^>]*>5[0-2]  \\(").matcher(
                svg(new SlopeChart("Title", table)).replace("\n", " "));
        while (label.find()) {
            heights.add(Double.valueOf(label.group(1)));
        }
        heights.sort(null);
        assertEquals(30, heights.size());
        IntStream.range(1, heights.size()).forEach(index -> assertTrue(
                heights.get(index) - heights.get(index - 1) > 11, heights.toString()));
    }

    @Test
    void anUnmeasuredDimensionOfTheWallIsDashedAndNamedAsSuch() {
        String none = svg(new BoundaryWall("Title", List.of(new Wall("2025", Map.of()))));
        String all = svg(new BoundaryWall("Title", List.of(wall("2025", 40, true))));
        assertTrue(texts(none).containsAll(List.of("height not measured", "thickness not measured",
                "density not measured", "foundations not measured")));
        assertTrue(none.contains("stroke-dasharray=\"4,2.5\""));
        assertFalse(all.contains("stroke-dasharray=\"4,2.5\"") || texts(all).stream().anyMatch(
                text -> text.contains("not measured")));
    }

    @Test
    void theStrongerTheDimensionTheMoreWallThereIs() throws IOException {
        long weak = bricks(Map.of(Dimension.HEIGHT, Figure.of(50, 5), Dimension.DENSITY, Figure.of(10, 5)));
        long dense = bricks(Map.of(Dimension.HEIGHT, Figure.of(50, 5), Dimension.DENSITY, Figure.of(90, 5)));
        long high = bricks(Map.of(Dimension.HEIGHT, Figure.of(100, 5), Dimension.DENSITY, Figure.of(90, 5)));
        assertTrue(weak < dense && dense < high, weak + " " + dense + " " + high);
    }

    @Test
    void alternativesTellTheFinding() {
        FigureTable table = new FigureTable(List.of("2025", "2026"), List.of(
                new FigureTable.Row("Trust", List.of(Figure.of(40, 9, 30, 50), Figure.of(70, 9, 60, 80))),
                new FigureTable.Row("Power", List.of(Figure.of(60, 9), new Figure.Hidden())),
                new FigureTable.Row("Purpose", List.of(Figure.of(55, 9), Figure.of(52, 9)))));
        assertAll(
                () -> assertEquals("Map: heat map of 3 by 2 figures, in percent of maximum possible. Highest: Trust "
                        + "in 2026 "
                        + "with 70. Lowest: Trust in 2025 with 40. One figure is hidden to protect small groups.",
                        new HeatMap("Map", table).alternative()),
                () -> assertTrue(new IntervalPlot("Plot", table).alternative()
                        .endsWith("The intervals of the highest and the lowest do not overlap.")),
                () -> assertEquals("Slopes: 3 lines over 2 waves, in percent of maximum possible. From 2025 to 2026, "
                        + "1 rose, 1 fell and 0 stayed the same; 1 cannot be compared. Largest rise: Trust, from 40 "
                        + "to 70. Largest fall: Purpose, from 55 to 52.", new SlopeChart("Slopes", table)
                        .alternative()),
                () -> assertEquals("Strips: the distribution of values in one row, in percent of maximum possible. "
                        + "Trust: 4 values, median 25, from 10 to 90. Own value 30, higher than 2 of them.",
                        new DistributionStrips("Strips", List.of(new Strip("Trust", List.of(90.0, 10.0, 20.0, 30.0),
                                OptionalDouble.of(30)))).alternative()),
                () -> assertEquals("Wall: one wall. 2025: Height 20 of 100, low: aims are shared; Thickness not "
                        + "measured; Density not measured; Foundations not measured.",
                        new BoundaryWall("Wall", List.of(new Wall("2025", Map.of(Dimension.HEIGHT, Figure.of(20, 9)))))
                                .alternative()));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void coloursCanBeReadInBothAppearancesAndInGrey(Appearance looks) {
        double lightness = -1;
        for (int value = 0; value <= 100; value++) {
            Color fill = looks.ramp(value);
            assertTrue(contrast(Appearance.textOn(fill), fill) >= 4.5, "figure " + value);
            double distance = Math.abs(luminance(fill) - luminance(looks.paper()));
            assertTrue(distance >= lightness, "ramp at " + value);
            lightness = distance;
        }
        assertTrue(contrast(looks.ink(), looks.paper()) >= 7 && contrast(looks.muted(), looks.paper()) >= 4.5
                && contrast(looks.muted(), looks.tint()) >= 4.5);
        IntStream.range(0, 6).forEach(series -> assertTrue(contrast(looks.series(series), looks.paper()) >= 3));
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        return (light + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(Color color) {
        return Palette.luminance(color.getRGB() & 0xFFFFFF);
    }

    private long bricks(Map<Dimension, Figure> strengths) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(renderer.render(
                new BoundaryWall("Title", List.of(new Wall("2025", strengths))), ChartFormat.PNG, 470,
                Appearance.LIGHT)));
        long count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == 0xB87A55 ? 1 : 0;
            }
        }
        return count;
    }

    private static SlopeChart slope(double from, double to) {
        return new SlopeChart("Title", new FigureTable(List.of("2025", "2026"),
                List.of(new FigureTable.Row("Trust", List.of(Figure.of(from, 9), Figure.of(to, 9))))));
    }

    private static Wall wall(String label, double strength, boolean complete) {
        Figure figure = Figure.of(Math.min(100, strength), 9);
        return new Wall(label, complete
                ? Map.of(Dimension.HEIGHT, figure, Dimension.THICKNESS, figure, Dimension.DENSITY, figure,
                        Dimension.FOUNDATIONS, figure)
                : Map.of(Dimension.THICKNESS, new Figure.Hidden(), Dimension.DENSITY, new Figure.Unanswered()));
    }

    private static FigureTable table(int rows, int columns) {
        return new FigureTable(IntStream.rangeClosed(1, columns).mapToObj(column -> "C " + column).toList(),
                IntStream.range(0, rows).mapToObj(row -> new FigureTable.Row(row == 1 ? LONG : "Row " + row,
                        IntStream.range(0, columns).mapToObj(column -> figure(row * 31 + column * 17)).toList()))
                .toList());
    }

    private static Figure figure(int seed) {
        double value = seed % 101;
        return seed % 2 == 0 ? Figure.of(value, seed)
                : Figure.of(value, seed, Math.max(0, value - 7), Math.min(100, value + 9));
    }

    private static FigureTable unknown() {
        Figure hidden = new Figure.Hidden();
        Figure missing = new Figure.NotMeasured();
        return new FigureTable(List.of("2025", "2026"), List.of(
                new FigureTable.Row("Hidden row", List.of(hidden, Figure.of(0, 0))),
                new FigureTable.Row("Not measured row", List.of(missing, missing)),
                new FigureTable.Row("Unanswered row", List.of(Figure.of(100, 1), new Figure.Unanswered()))));
    }

    private String svg(Picture picture) {
        return new String(renderer.render(picture, ChartFormat.SVG, 470, Appearance.LIGHT), StandardCharsets.UTF_8);
    }

    private static List<String> texts(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)</text").matcher(svg).results().map(match -> match.group(1)).toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
