// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import java.util.Comparator;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.SmallGroupAgreement;
import org.parapet.model.assessment.Wave;

/** How small a group may be and still be shown. */
public final class SmallGroups {

    /** The least number of answers of a shown group unless the participants agreed otherwise. */
    public static final int DEFAULT_MINIMUM = 5;

    /** The least number that participants can agree on. */
    public static final int LEAST_MINIMUM = 3;

    private SmallGroups() {
    }

    /**
     * Finds the minimum that holds for a wave. Of the agreements that cover the wave the one made last holds; of two
     * made on the same day, the stricter. An agreement without a date or without saying who agreed, or on less than
     * {@value #LEAST_MINIMUM}, is none.
     *
     * @param partnership the partnership with its recorded agreements
     * @param wave the wave whose results are shown
     * @return {@value #LEAST_MINIMUM} to {@value #DEFAULT_MINIMUM}
     */
    public static int minimum(Partnership partnership, Wave wave) {
        return partnership.getAgreements().stream()
                .filter(agreement -> agreement.getWaves().isEmpty() || agreement.getWaves().contains(wave))
                .filter(SmallGroups::isValid)
                .max(Comparator.comparing(SmallGroupAgreement::getAgreedOn)
                        .thenComparingInt(SmallGroupAgreement::getMinimum))
                .map(agreement -> Math.min(DEFAULT_MINIMUM, agreement.getMinimum())).orElse(DEFAULT_MINIMUM);
    }

    private static boolean isValid(SmallGroupAgreement agreement) {
        return agreement.getAgreedOn() != null && agreement.getAgreedBy() != null && !agreement.getAgreedBy().isBlank()
                && agreement.getMinimum() >= LEAST_MINIMUM;
    }
}
