// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedDimension;
import org.parapet.report.chart.BoundaryWall.Dimension;
import org.parapet.report.chart.BoundaryWall.Wall;
import org.parapet.report.chart.Figure;

/**
 * The boundary walls that the results of a comparison draw. Which constructs make a wall high, thick, dense or deeply
 * founded is decided by the crosswalks: by the link of the assessment's own instrument, otherwise by the first one for
 * the framework. A dimension without a construct is not measured.
 */
final class ComparedWalls {

    private static final String FRAMEWORK = "boundary-wall";

    private final List<ComparedDimension> links;

    ComparedWalls(List<ComparedDimension> links) {
        this.links = links.stream().filter(link -> link.framework().equals(FRAMEWORK)).toList();
    }

    /**
     * The wall of an assessment.
     *
     * @param assessment the assessment
     * @param figures the figure of each construct in it
     */
    Wall wall(ComparedAssessment assessment, Function<String, Figure> figures) {
        Map<Dimension, Figure> strengths = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            link(dimension, ComparedPictures.instrumentId(assessment.instrument())).ifPresent(link ->
                    strengths.put(dimension, strength(link, figures)));
        }
        return new Wall(assessment.wave(), strengths);
    }

    private Optional<ComparedDimension> link(Dimension dimension, String instrument) {
        List<ComparedDimension> fitting = links.stream()
                .filter(link -> link.dimension().equalsIgnoreCase(dimension.name())).toList();
        return fitting.stream().filter(link -> link.instrument().equals(instrument)).findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** Of several constructs the mean, without an interval; what one of them lacks, the mean lacks. */
    private static Figure strength(ComparedDimension link, Function<String, Figure> figures) {
        List<Figure> own = link.constructs().stream().map(figures).toList();
        Optional<Figure> lacking = own.stream().filter(figure -> figure.shown().isEmpty()).findFirst();
        if (own.isEmpty() || lacking.isPresent()) {
            return lacking.orElseGet(Figure.NotMeasured::new);
        }
        List<Figure.Shown> shown = own.stream().map(figure -> figure.shown().orElseThrow()).toList();
        Figure together = own.size() == 1 ? own.getFirst() : Figure.of(
                shown.stream().mapToDouble(Figure.Shown::value).average().orElseThrow(),
                shown.stream().mapToInt(Figure.Shown::answers).min().orElseThrow());
        return link.highWhenLow() ? together.reversed() : together;
    }
}
