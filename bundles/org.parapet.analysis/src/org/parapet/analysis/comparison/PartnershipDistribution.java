// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How partnerships are distributed in one construct by one instrument, each by its latest wave. Instruments are never
 * put together. A distribution, not a league table.
 *
 * @param construct the construct's code
 * @param instrument the edition as {@code id@edition}
 * @param places the partnerships with a figure, by name; by figure, best first, when ranks were asked for
 * @param minimum the least figure; empty without partnerships
 * @param lowerQuartile a quarter of the way up (linear interpolation, type 7 of Hyndman and Fan 1996)
 * @param median half of the way up
 * @param upperQuartile three quarters of the way up
 * @param maximum the greatest figure
 */
public record PartnershipDistribution(String construct, String instrument, List<PartnershipPlace> places,
        OptionalDouble minimum, OptionalDouble lowerQuartile, OptionalDouble median, OptionalDouble upperQuartile,
        OptionalDouble maximum) {

    /** Copies the list and refuses missing values. */
    public PartnershipDistribution {
        Objects.requireNonNull(construct);
        Objects.requireNonNull(instrument);
        places = List.copyOf(places);
        Objects.requireNonNull(minimum);
        Objects.requireNonNull(lowerQuartile);
        Objects.requireNonNull(median);
        Objects.requireNonNull(upperQuartile);
        Objects.requireNonNull(maximum);
    }

    /**
     * {@return where a partnership stands}
     *
     * @param partnership its id
     */
    public Optional<PartnershipPlace> place(String partnership) {
        return places.stream().filter(place -> place.partnership().equals(partnership)).findFirst();
    }
}
