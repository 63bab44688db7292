// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One partnership among the others.
 *
 * @param partnership its id
 * @param assessment the id, in the comparison, of the assessment with its figure
 * @param pomp its figure, 0 to 100; with n, spread, agreement and interval in the cell of that assessment
 * @param lower how many of the others have a lower figure
 * @param higher how many of the others have a higher figure
 * @param apart how many of the others have an interval that does not meet this one's; the rest cannot be told apart
 * @param rank 1 for the highest figure, equal figures alike; present only when ranks were asked for
 */
public record PartnershipPlace(String partnership, String assessment, double pomp, int lower, int higher, int apart,
        OptionalInt rank) {

    /** Refuses missing values. */
    public PartnershipPlace {
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(rank);
    }
}
