// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One assessment in a comparison: one instrument, one wave, one partnership.
 *
 * @param id names it within the comparison: the partnership's id and the assessment's, joined by a slash
 * @param partnership the partnership's id
 * @param partnershipName what the partnership is called
 * @param madeUp whether the partnership is invented, as in samples
 * @param instrument the edition as {@code id@edition}
 * @param wave the wave's name
 * @param waveOrder the wave's place among the partnership's waves, from 0
 * @param finishedOn when it was finished, else started; empty when the file does not say
 * @param minimum the least number of answers of a group that is shown, 3 to 5
 * @param participants N: how many responded
 * @param blankResponses how many of them left everything blank
 * @param groups the organisations, or roles, whose answers are shown by themselves; small ones are put together
 * @param followed whether answers of one person in several waves can be paired
 * @param withheld the codes of items that too few answered at all, which are not shown
 */
public record ComparedAssessment(String id, String partnership, String partnershipName, boolean madeUp,
        String instrument, String wave, int waveOrder, Optional<LocalDate> finishedOn, int minimum, int participants,
        int blankResponses, List<Group> groups, boolean followed, List<String> withheld) {

    /** Copies the lists and refuses missing values. */
    public ComparedAssessment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(partnershipName);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(wave);
        Objects.requireNonNull(finishedOn);
        groups = List.copyOf(groups);
        withheld = List.copyOf(withheld);
    }
}
