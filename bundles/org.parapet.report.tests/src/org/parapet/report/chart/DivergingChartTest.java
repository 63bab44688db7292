// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.core.framework.PlatformConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.report.chart.DivergingChart.Bar;
import org.parapet.report.model.ResultsReport.Option;
import org.parapet.report.model.ResultsReport.Polarity;
import org.parapet.report.sample.SampleReports;

class DivergingChartTest {

    private static final List<Option> FIVE = List.of(new Option("1", "Never", "1", Polarity.UNFAVOURABLE, 2),
            new Option("2", "Rarely", "2", Polarity.UNFAVOURABLE, 1),
            new Option("3", "Sometimes", "3", Polarity.NEUTRAL, 1),
            new Option("4", "Often", "4", Polarity.FAVOURABLE, 1),
            new Option("5", "Always", "5", Polarity.FAVOURABLE, 2));

    @BeforeAll
    static void startPlatform() throws BirtException, IOException {
        Platform.startup(new PlatformConfig());
        ChartFonts.register();
    }

    @Test
    void everySegmentCarriesItsNumberWithoutSign() {
        List<String> texts = texts(chart(SampleReports.PAT_OPTIONS, new Bar("1.1", List.of(3, 4, 2, 1))));
        assertTrue(texts.containsAll(List.of("3", "4", "2", "1", "1.1")), texts.toString());
        assertFalse(texts.stream().anyMatch(text -> text.startsWith("-") || text.startsWith("(")), texts.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 16, 36})
    void everyItemIsNamedOnTheAxis(int items) {
        List<Bar> bars = IntStream.rangeClosed(1, items).mapToObj(item -> new Bar("1." + item, List.of(3, 4, 2, 1)))
                .toList();
        DivergingChart chart = new DivergingChart("Section", SampleReports.PAT_OPTIONS, bars,
                ChartScale.covering(SampleReports.PAT_OPTIONS, bars));
        assertTrue(texts(chart).containsAll(bars.stream().map(Bar::code).toList()), texts(chart).toString());
    }

    @Test
    void theLegendListsAnswersFromLeftToRightAsTheBarsShowThem() {
        List<String> texts = texts(chart(SampleReports.PAT_OPTIONS, new Bar("1.1", List.of(3, 4, 2, 1))));
        assertEquals(List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree"),
                texts.stream().filter(text -> text.endsWith("gree")).toList());
    }

    @Test
    void neutralAnswersAreNumberedOnceThoughTheyStandOnBothSides() {
        List<String> texts = texts(chart(FIVE, new Bar("A1", List.of(1, 2, 11, 3, 4))));
        assertEquals(1, texts.stream().filter("11"::equals).count(), texts.toString());
    }

    @Test
    void theScaleReachesHalfTheNeutralAnswersToEitherSide() {
        ChartScale scale = ChartScale.covering(FIVE, List.of(new Bar("A1", List.of(1, 2, 10, 3, 4))));
        assertAll(() -> assertEquals(8, scale.left()), () -> assertEquals(12, scale.right()),
                () -> assertEquals(ChartScale.Unit.PARTICIPANTS, scale.unit()));
    }

    @Test
    void manyAnswersAreShownAsPercentOfThoseWhoAnswered() {
        ChartScale scale = ChartScale.covering(SampleReports.PAT_OPTIONS,
                List.of(new Bar("1.1", List.of(50, 25, 25, 0))));
        assertAll(() -> assertEquals(ChartScale.Unit.PERCENT, scale.unit()), () -> assertEquals(25, scale.left()),
                () -> assertEquals(75, scale.right()));
    }

    @Test
    void itemsThatNobodyAnsweredAreDrawnToo() {
        assertTrue(texts(chart(FIVE, new Bar("A1", List.of(0, 0, 0, 0, 0)))).contains("A1"));
    }

    @Test
    void vectorPicturesAreScalableAndHoldNoScript() {
        String picture = svg(chart(FIVE, new Bar("A1", List.of(1, 1, 1, 1, 1))));
        assertAll(() -> assertFalse(picture.contains("<script")), () -> assertTrue(picture.contains("viewBox=")));
    }

    @Test
    void rasterPicturesHaveThreeTimesTheScreensResolution() throws IOException {
        DivergingChart chart = chart(FIVE, new Bar("A1", List.of(1, 1, 1, 1, 1)));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                new DivergingChartRenderer().render(chart, ChartFormat.PNG, 400)));
        assertEquals(1200, image.getWidth(), 2);
    }

    @Test
    void countsMustFitTheOptions() {
        assertThrows(IllegalArgumentException.class, () -> chart(FIVE, new Bar("A1", List.of(1, 2))));
    }

    private static DivergingChart chart(List<Option> options, Bar bar) {
        return new DivergingChart("Section", options, List.of(bar), ChartScale.covering(options, List.of(bar)));
    }

    private static String svg(DivergingChart chart) {
        return new String(new DivergingChartRenderer().render(chart, ChartFormat.SVG, 470), StandardCharsets.UTF_8);
    }

    private static List<String> texts(DivergingChart chart) {
        Matcher text = Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(svg(chart));
        List<String> texts = new ArrayList<>();
        while (text.find()) {
            texts.add(text.group(1));
        }
        return texts;
    }
}
