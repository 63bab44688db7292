// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Arrays;

/**
 * The ends of a percentile interval, found without sorting. A range is parted into steps of equal width and the values
 * in each step are counted; only those in the step where an end must lie are looked at again, in narrower steps, until
 * they are few or equal. Exact whatever the range, since no value stands in an earlier step than a smaller one. Keeps
 * its room for the next interval, so each thread needs its own.
 */
final class PercentileEnds {

    private static final int FEW = 8;
    private static final int FIRST = 100;

    private final Steps all = new Steps();
    private final Steps narrower = new Steps();
    private double[] near = {};

    /**
     * The values that would stand at one place from either end after sorting.
     *
     * @param values the values, finite and less than {@link Double#MAX_VALUE} apart; not changed
     * @param place the place from either end, from 1 to the number of values
     * @return the lower and the upper end
     */
    double[] of(double[] values, int place) {
        if (near.length < values.length) {
            near = new double[values.length];
        }
        int first = Math.min(FIRST, values.length);
        double lowest = lowest(values, first);
        double highest = highest(values, first);
        double beyond = (highest - lowest) / 4;
        all.part(values, values.length, lowest - beyond, highest + beyond);
        return new double[] {at(place - 1, values), at(values.length - place, values)};
    }

    private static double lowest(double[] values, int length) {
        double lowest = values[0];
        for (int i = 1; i < length; i++) {
            lowest = values[i] < lowest ? values[i] : lowest;
        }
        return lowest;
    }

    private static double highest(double[] values, int length) {
        double highest = values[0];
        for (int i = 1; i < length; i++) {
            highest = values[i] > highest ? values[i] : highest;
        }
        return highest;
    }

    /** {@return what would stand at an index after sorting all} */
    private double at(int index, double[] values) {
        int rest = all.find(index);
        int length = all.copyFound(values, near);
        while (length > FEW) {
            double lowest = lowest(near, length);
            double highest = highest(near, length);
            if (!(lowest < highest)) {
                return lowest;
            }
            narrower.part(near, length, lowest, highest);
            rest = narrower.find(rest);
            length = narrower.copyFound(near, near);
        }
        Arrays.sort(near, 0, length);
        return near[rest];
    }

    /** Values by the step in which they stand; those beyond the range stand in the first or last. */
    private static final class Steps {

        private static final int LAST = 255;

        private final int[] counts = new int[LAST + 1];
        private int[] steps = {};
        private int length;
        private int found;

        void part(double[] values, int number, double lowest, double highest) {
            if (steps.length < number) {
                steps = new int[number];
            }
            length = number;
            findSteps(values, number, lowest, LAST / (highest - lowest), steps);
            Arrays.fill(counts, 0);
            for (int i = 0; i < number; i++) {
                counts[steps[i]]++;
            }
        }

        /** Apart from the counting, so that it becomes vector instructions. */
        private static void findSteps(double[] values, int number, double lowest, double perUnit, int[] steps) {
            for (int i = 0; i < number; i++) {
                steps[i] = Math.max(0, Math.min(LAST, (int) ((values[i] - lowest) * perUnit)));
            }
        }

        /** Finds the step with what would stand at an index after sorting; {@return the index within this step} */
        int find(int index) {
            int before = 0;
            if (index < length / 2) {
                found = 0;
                while (before + counts[found] <= index) {
                    before += counts[found++];
                }
                return index - before;
            }
            found = LAST;
            before = length - counts[found];
            while (before > index) {
                before -= counts[--found];
            }
            return index - before;
        }

        /** Copies the values in the step that was found, also within one array; {@return how many} */
        int copyFound(double[] values, double[] into) {
            int wanted = found;
            int last = counts[wanted];
            int copied = 0;
            for (int i = 0; copied < last; i++) {
                if (steps[i] == wanted) {
                    into[copied++] = values[i];
                }
            }
            return copied;
        }
    }
}
