// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A figure that opens. Immutable; never holds a number that is not finite, so that it can be written to JSON as it is:
 * a figure that does not exist has an absence in place of its value.
 *
 * @param method by which method it was computed, with formula and source
 * @param value the value; empty exactly when there is an absence
 * @param absence why there is no value
 * @param n how many answered; for a figure over several questions the fewest who answered one of them
 * @param interval the interval about the value; empty when the method gives none, or there are too few to tell
 * @param probability the p-value of a test, 0 to 1; empty when the method is none, or there are too few to tell
 * @param inputs what went in: the counts, in the order of the scale
 * @param exclusions what was left out
 * @param caveats what a reader must know, each once
 * @param seed the seed of the generator behind the interval; present exactly when chance played a part
 */
public record Figure(Method method, OptionalDouble value, Optional<Absence> absence, int n,
        Optional<Interval> interval, OptionalDouble probability, List<Input> inputs, Exclusions exclusions,
        List<Caveat> caveats, OptionalLong seed) {

    /**
     * Copies the lists; refuses missing values, a value with an absence or neither, and numbers that are not finite.
     */
    public Figure {
        Objects.requireNonNull(method);
        Objects.requireNonNull(exclusions);
        Objects.requireNonNull(interval);
        Objects.requireNonNull(seed);
        if (value.isPresent() == absence.isPresent()) {
            throw new IllegalArgumentException(method + ": a figure has a value or says why it has none");
        }
        if (!Double.isFinite(value.orElse(0)) || n < 0) {
            throw new IllegalArgumentException(method + " is " + value + " with n " + n);
        }
        if (!(probability.orElse(0) >= 0 && probability.orElse(0) <= 1)) {
            throw new IllegalArgumentException(method + ": no probability: " + probability);
        }
        if (value.isEmpty() && (interval.isPresent() || probability.isPresent())) {
            throw new IllegalArgumentException(method + ": an interval or a test needs a value");
        }
        inputs = List.copyOf(inputs);
        caveats = isEachOnce(caveats) ? List.copyOf(caveats) : List.copyOf(new LinkedHashSet<>(caveats));
    }

    private static boolean isEachOnce(List<Caveat> caveats) {
        for (int i = 1; i < caveats.size(); i++) {
            if (caveats.indexOf(caveats.get(i)) < i) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a figure without a value}
     *
     * @param method by which method it would have been computed
     * @param absence why it was not
     * @param n how many answered
     * @param inputs what there was; none where they are to be protected
     * @param exclusions what was left out
     */
    public static Figure absent(Method method, Absence absence, int n, List<Input> inputs, Exclusions exclusions) {
        return new Figure(method, OptionalDouble.empty(), Optional.of(absence), n, Optional.empty(),
                OptionalDouble.empty(), inputs, exclusions, List.of(), OptionalLong.empty());
    }

    /**
     * {@return a figure with a value and nothing else to say}
     *
     * @param method by which method it was computed
     * @param value the value, finite
     * @param n how many answered
     * @param inputs what went in
     * @param exclusions what was left out
     */
    public static Figure of(Method method, double value, int n, List<Input> inputs, Exclusions exclusions) {
        return new Figure(method, OptionalDouble.of(value), Optional.empty(), n, Optional.empty(),
                OptionalDouble.empty(), inputs, exclusions, List.of(), OptionalLong.empty());
    }

    /**
     * {@return this figure with an interval}
     *
     * @param about the interval
     */
    public Figure with(Interval about) {
        return new Figure(method, value, absence, n, Optional.of(about), probability, inputs, exclusions, caveats,
                seed);
    }

    /**
     * {@return this figure with the probability of a test}
     *
     * @param p 0 to 1
     */
    public Figure withProbability(double p) {
        return new Figure(method, value, absence, n, interval, OptionalDouble.of(p), inputs, exclusions, caveats, seed);
    }

    /**
     * {@return this figure with the seed of the generator behind its interval}
     *
     * @param number the seed
     */
    public Figure withSeed(long number) {
        return new Figure(method, value, absence, n, interval, probability, inputs, exclusions, caveats,
                OptionalLong.of(number));
    }

    /**
     * {@return this figure with further caveats}
     *
     * @param further what a reader must know
     */
    public Figure with(Caveat... further) {
        List<Caveat> all = new ArrayList<>(caveats);
        all.addAll(List.of(further));
        return new Figure(method, value, absence, n, interval, probability, inputs, exclusions, all, seed);
    }

    /**
     * {@return this figure hidden: neither value nor n nor counts are left of it}
     */
    public Figure hidden() {
        return absent(method, Absence.of(AbsenceReason.SMALL_GROUP), 0, List.of(), Exclusions.NONE);
    }

    /** {@return the formula, in plain text} */
    public String formula() {
        return method.formula();
    }

    /** {@return where the method is published} */
    public String source() {
        return method.source();
    }
}
