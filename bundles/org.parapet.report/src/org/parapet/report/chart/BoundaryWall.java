// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The boundary wall between partners, drawn from results: as high, thick, dense and deeply founded as they say, several
 * waves side by side. The dimensions are those of the Boundary Wall framework (Alexander, Public-Private Partnership
 * Improvement Toolkit, Table 1). What nothing measures is drawn dashed and hatched with the word, never as a guess.
 *
 * @param title what the picture is about
 * @param walls the walls from left to right, as a rule one a wave; maybe none
 */
public record BoundaryWall(String title, List<Wall> walls) implements Picture {

    /** The dimensions in the order of Table 1, each from the weak wall (0) to the strong one (100). */
    public enum Dimension {
        /** From low, where aims and objectives are shared, to high, where agreement on them lacks. */
        HEIGHT,
        /** From thin, where the partners' cultures differ little, to thick, where they differ much. */
        THICKNESS,
        /** From porous, where power differs little between partners, to impenetrable, where it differs much. */
        DENSITY,
        /** From unstable, where environmental factors are benign, to stable, where they are impactful. */
        FOUNDATIONS
    }

    /** Copies the list and refuses missing values. */
    public BoundaryWall {
        Objects.requireNonNull(title);
        walls = List.copyOf(walls);
    }

    /**
     * One wall.
     *
     * @param label the wave or the partnership
     * @param strengths how strong each dimension makes the wall, 0 to 100; a dimension that is left out is not
     *         measured. Where a result measures the weak end, for example agreement on aims, take
     *         {@link Figure#reversed()}
     */
    public record Wall(String label, Map<Dimension, Figure> strengths) {

        /** Copies the map and adds what is left out as not measured. */
        public Wall {
            Objects.requireNonNull(label);
            Map<Dimension, Figure> complete = new EnumMap<>(Dimension.class);
            for (Dimension dimension : Dimension.values()) {
                complete.put(dimension, strengths.getOrDefault(dimension, new Figure.NotMeasured()));
            }
            strengths = Map.copyOf(complete);
        }

        Figure strength(Dimension dimension) {
            return strengths.get(dimension);
        }
    }

    @Override
    public String alternative() {
        List<String> sentences = new ArrayList<>();
        for (Wall wall : walls) {
            sentences.add(Messages.get("wall.finding", wall.label(), List.of(Dimension.values()).stream()
                    .map(dimension -> Messages.get("wall.dimension." + dimension) + " "
                            + words(dimension, wall.strength(dimension))).collect(Collectors.joining("; "))));
        }
        if (walls.size() > 1) {
            for (Dimension dimension : Dimension.values()) {
                change(dimension).ifPresent(sentences::add);
            }
        }
        return Messages.get("wall.alternative", title, walls.size(), String.join(" ", sentences));
    }

    /** What a strength means, in a few words. */
    static String words(Dimension dimension, Figure figure) {
        return switch (figure) {
            case Figure.Shown shown -> Messages.get("wall.words", shown.rounded(), word(dimension, shown.value()));
            case Figure.Hidden hidden -> Messages.get("figure.hidden");
            case Figure.NotMeasured missing -> Messages.get("figure.notMeasured");
            case Figure.Unanswered missing -> Messages.get("figure.unanswered");
        };
    }

    /** Table 1 names the two ends; what lies in the middle third is called between them. */
    private static String word(Dimension dimension, double strength) {
        String end = strength < 100 / 3.0 ? "WEAK" : strength > 200 / 3.0 ? "STRONG" : "BETWEEN";
        return Messages.get("wall." + dimension + "." + end);
    }

    private Optional<String> change(Dimension dimension) {
        Wall first = walls.getFirst();
        Wall last = walls.getLast();
        return first.strength(dimension).shown().flatMap(before -> last.strength(dimension).shown()
                .map(after -> Messages.get("wall.change", Messages.get("wall.dimension." + dimension), before.rounded(),
                        after.rounded())));
    }
}
