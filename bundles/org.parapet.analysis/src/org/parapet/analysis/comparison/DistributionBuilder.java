// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Computes how partnerships are distributed. */
final class DistributionBuilder {

    /** A partnership with its cell. */
    record Entry(String partnership, ConstructCell cell) {

        double pomp() {
            return cell.pomp().value().orElseThrow();
        }
    }

    private DistributionBuilder() {
    }

    /** The distribution of partnerships, each with a figure, in the order in which they are to stand without ranks. */
    static PartnershipDistribution build(String construct, String instrument, List<Entry> entries, boolean ranked) {
        List<PartnershipPlace> places = new ArrayList<>();
        for (Entry entry : entries) {
            int lower = (int) entries.stream().filter(other -> other.pomp() < entry.pomp()).count();
            int higher = (int) entries.stream().filter(other -> other.pomp() > entry.pomp()).count();
            int apart = (int) entries.stream().filter(other -> other != entry
                    && ChangeBuilder.isApart(entry.cell().pomp(), other.cell().pomp())).count();
            places.add(new PartnershipPlace(entry.partnership(), entry.cell().assessment(), entry.pomp(), lower, higher,
                    apart, ranked ? OptionalInt.of(higher + 1) : OptionalInt.empty()));
        }
        if (ranked) {
            places.sort(Comparator.comparing((PartnershipPlace place) -> place.rank().orElseThrow()));
        }
        double[] sorted = entries.stream().mapToDouble(Entry::pomp).sorted().toArray();
        return new PartnershipDistribution(construct, instrument, places, quantile(sorted, 0), quantile(sorted, 0.25),
                quantile(sorted, 0.5), quantile(sorted, 0.75), quantile(sorted, 1));
    }

    /** Type 7 of Hyndman and Fan (1996), as in R and spreadsheets. */
    static OptionalDouble quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
