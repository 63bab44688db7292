// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The data sets that the published values were computed from. */
final class PublishedData {

    /** Krippendorff (2011), section C: four observers, twelve units, 0 where an observer gave no value. */
    private static final int[][] OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};

    private PublishedData() {
    }

    /** {@return for each of Krippendorff's units how many observers gave each of the values 1 to 5} */
    static List<int[]> units() {
        List<int[]> units = new ArrayList<>();
        for (int unit = 0; unit < OBSERVERS[0].length; unit++) {
            int[] counts = new int[5];
            for (int[] observer : OBSERVERS) {
                if (observer[unit] > 0) {
                    counts[observer[unit] - 1]++;
                }
            }
            units.add(counts);
        }
        return units;
    }

    /** {@return pingouin's data set cronbach_alpha: fifteen persons, ten items, a digit each} */
    static List<int[]> questionnaire() {
        return persons("3241451432 5463512555 7355643365 2433222663 6565444675 1234252352 4353521243 2443722465"
                + " 6555165232 5464353172 4352532341 4232534234 5562332445 6554221465 4355313234");
    }

    /** {@return pingouin's data set cronbach_wide_missing: twelve persons, eleven items done or not, -1 for a blank} */
    static List<int[]> withBlanks() {
        return persons("11111111111 11111111010 .011.111100 11101101100 11111000100 01.01111000 11110010000 11111000000"
                + " 01011000010 10010100.00 11100000000 10010000000");
    }

    private static List<int[]> persons(String lines) {
        return Arrays.stream(lines.split(" ")).map(line -> line.chars().map(c -> c == '.' ? -1 : c - '0').toArray())
                .toList();
    }

    /** {@return the covariances of R's data set ability.cov: six tests, 112 persons} */
    static double[][] ability() {
        return new double[][] {
            {24.641, 5.991, 33.520, 6.023, 20.755, 29.701},
            {5.991, 6.700, 18.137, 1.782, 4.936, 7.204},
            {33.520, 18.137, 149.831, 19.424, 31.430, 50.753},
            {6.023, 1.782, 19.424, 12.711, 4.757, 9.075},
            {20.755, 4.936, 31.430, 4.757, 52.604, 66.762},
            {29.701, 7.204, 50.753, 9.075, 66.762, 135.292}};
    }

    /** {@return the differences of Hollander and Wolfe's nine patients between their two visits} */
    static double[] patients() {
        double[] first = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] second = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] differences = new double[first.length];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        return differences;
    }

    /** {@return the differences in height of Darwin's fifteen pairs of plants, in eighths of an inch} */
    static double[] plants() {
        return new double[] {6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75};
    }
}
