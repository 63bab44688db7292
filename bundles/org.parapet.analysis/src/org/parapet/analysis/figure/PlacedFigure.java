// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Objects;

/**
 * A figure with its place in the results of an assessment.
 *
 * @param level over what it is computed
 * @param code the code of the item or section; empty for the total
 * @param scale the code of the scale; empty unless items of the place take several
 * @param figure the figure
 */
public record PlacedFigure(Level level, String code, String scale, Figure figure) {

    /** Refuses missing values. */
    public PlacedFigure {
        Objects.requireNonNull(level);
        Objects.requireNonNull(code);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(figure);
    }
}
