// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which assessment answers belong to.
 *
 * @param partnership the partnership's id
 * @param partnershipName what it is called
 * @param madeUp whether it is invented, as in samples
 * @param assessment the assessment's id in the partnership
 * @param instrument the instrument's id
 * @param edition its edition
 * @param wave the wave's name
 * @param waveOrder the wave's place among the partnership's waves, from 0
 * @param finishedOn when it was finished, else started; empty when the file does not say
 */
public record AssessmentIdentity(String partnership, String partnershipName, boolean madeUp, String assessment,
        String instrument, String edition, String wave, int waveOrder, Optional<LocalDate> finishedOn) {

    /** Refuses missing values. */
    public AssessmentIdentity {
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(partnershipName);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(wave);
        Objects.requireNonNull(finishedOn);
    }

    /** {@return the id that is unique among partnerships: the partnership's and the assessment's, joined by a slash} */
    public String id() {
        return partnership + '/' + assessment;
    }

    /** {@return {@code id@edition} of the instrument} */
    public String instrumentReference() {
        return instrument + '@' + edition;
    }
}
