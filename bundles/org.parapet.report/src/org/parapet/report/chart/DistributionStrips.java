// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A strip for each row (as a rule a construct) with a dot for every value, for example every partnership's, the middle
 * half shaded and the median marked; one value can be the reader's own, which is marked by a diamond and its figure.
 * Nothing tells whose the other dots are.
 *
 * @param title what the picture is about
 * @param strips the rows; maybe none
 */
public record DistributionStrips(String title, List<Strip> strips) implements Picture {

    /** Up to this many rows, the text alternative tells of each; else of the ends. */
    private static final int MOST_TOLD = 4;

    /** Copies the list and refuses missing values. */
    public DistributionStrips {
        Objects.requireNonNull(title);
        strips = List.copyOf(strips);
    }

    /**
     * The values of one row.
     *
     * @param label the row's name
     * @param values every value, 0 to 100, in any order, the reader's own among them; maybe none
     * @param own the reader's own, where it is to be marked
     */
    public record Strip(String label, List<Double> values, OptionalDouble own) {

        /** Sorts the values and refuses what is no number from 0 to 100. */
        public Strip {
            Objects.requireNonNull(label);
            values = values.stream().sorted().toList();
            values.forEach(Strip::check);
            own.ifPresent(Strip::check);
        }

        private static void check(double value) {
            if (!(value >= 0 && value <= 100)) {
                throw new IllegalArgumentException("Not from 0 to 100: " + value);
            }
        }

        /**
         * The value below which a share of the values lies, between neighbours in proportion (Hyndman and Fan 1996,
         * type 7).
         */
        double quantile(double share) {
            double place = share * (values.size() - 1);
            double below = values.get((int) Math.floor(place));
            double above = values.get((int) Math.ceil(place));
            return below + (above - below) * (place - Math.floor(place));
        }
    }

    @Override
    public String alternative() {
        return Messages.get("strips.alternative", title, strips.size(), strips.size() <= MOST_TOLD
                ? strips.stream().map(DistributionStrips::sentence).collect(Collectors.joining(" ")) : summary());
    }

    private String summary() {
        List<Strip> known = strips.stream().filter(strip -> !strip.values().isEmpty()).toList();
        if (known.isEmpty()) {
            return Messages.get("finding.none");
        }
        Comparator<Strip> byMedian = Comparator.comparingDouble(strip -> strip.quantile(0.5));
        Strip highest = known.stream().max(byMedian).orElseThrow();
        Strip lowest = known.stream().min(byMedian).orElseThrow();
        long own = known.stream().filter(strip -> strip.own().isPresent()).count();
        long above = known.stream().filter(strip -> strip.own().isPresent()
                && strip.own().getAsDouble() > strip.quantile(0.5)).count();
        return Messages.get("strips.summary", highest.label(), Math.round(highest.quantile(0.5)), lowest.label(),
                Math.round(lowest.quantile(0.5)))
                + (own == 0 ? "" : " " + Messages.get("strips.summary.own", above, own));
    }

    private static String sentence(Strip strip) {
        if (strip.values().isEmpty()) {
            return Messages.get("strips.none", strip.label());
        }
        String spread = Messages.get("strips.finding", strip.label(), strip.values().size(),
                Math.round(strip.quantile(0.5)), Math.round(strip.values().getFirst()),
                Math.round(strip.values().getLast()));
        if (strip.own().isEmpty()) {
            return spread;
        }
        double own = strip.own().getAsDouble();
        return spread + " " + Messages.get("strips.own", Math.round(own),
                strip.values().stream().filter(value -> value < own).count());
    }
}
