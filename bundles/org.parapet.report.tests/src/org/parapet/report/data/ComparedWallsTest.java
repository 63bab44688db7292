// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedDimension;
import org.parapet.report.chart.BoundaryWall.Dimension;
import org.parapet.report.chart.BoundaryWall.Wall;
import org.parapet.report.chart.Figure;

class ComparedWallsTest {

    private static final Map<String, Figure> FIGURES = Map.of("purpose", Figure.of(70, 12), "cultural-fit",
            Figure.of(40, 12), "power", Figure.of(20, 9), "fairness", Figure.of(60, 11), "secret", new Figure.Hidden());

    private static ComparedDimension link(String instrument, String dimension, boolean highWhenLow,
            String... constructs) {
        return new ComparedDimension(instrument, "boundary-wall", dimension, List.of(constructs), highWhenLow);
    }

    private static Wall wall(String instrument, ComparedDimension... links) {
        ComparedAssessment assessment = new ComparedAssessment("p/a", "p", "Partnership", true, instrument, "2026", 0,
                Optional.<LocalDate>empty(), 5, 12, 0, List.of(), false, List.of());
        return new ComparedWalls(List.of(links)).wall(assessment, construct -> FIGURES.getOrDefault(construct,
                new Figure.NotMeasured()));
    }

    @Test
    void theCrosswalkDecidesWhichConstructsAndWhichWayRound() {
        Wall wall = wall("pat@2002", link("pat", "height", true, "purpose"), link("pat", "density", false, "power"));

        assertEquals(Figure.of(30, 12), wall.strengths().get(Dimension.HEIGHT));
        assertEquals(Figure.of(20, 9), wall.strengths().get(Dimension.DENSITY));
    }

    @Test
    void whatTheCrosswalkCallsUnmeasuredIsNotMeasuredWhateverIsKnown() {
        Wall wall = wall("pat@2002", link("pat", "thickness", true), link("wall", "thickness", true, "cultural-fit"));

        assertEquals(new Figure.NotMeasured(), wall.strengths().get(Dimension.THICKNESS));
        assertEquals(new Figure.NotMeasured(), wall.strengths().get(Dimension.FOUNDATIONS));
    }

    @Test
    void theLinkOfTheOwnInstrumentGoesBeforeThatOfAnother() {
        ComparedDimension[] links = {link("pat", "thickness", true), link("wall", "thickness", true, "cultural-fit")};

        assertEquals(Figure.of(60, 12), wall("wall@1", links).strengths().get(Dimension.THICKNESS));
        assertEquals(new Figure.NotMeasured(), wall("leeds@1", links).strengths().get(Dimension.THICKNESS));
    }

    @Test
    void severalConstructsGiveTheirMeanUnlessOneIsHidden() {
        assertEquals(Figure.of(60, 9), wall("pat@1", link("pat", "density", true, "power", "fairness")).strengths()
                .get(Dimension.DENSITY));
        assertEquals(new Figure.Hidden(), wall("pat@1", link("pat", "density", true, "power", "secret")).strengths()
                .get(Dimension.DENSITY));
    }
}
