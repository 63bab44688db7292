// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.util.Arrays;

/** The median and spread of some timings. */
final class Samples {

    private final long[] nanoseconds;

    Samples(long[] nanoseconds) {
        this.nanoseconds = nanoseconds.clone();
        Arrays.sort(this.nanoseconds);
    }

    /** {@return the median in milliseconds} */
    double median() {
        int middle = nanoseconds.length / 2;
        long median = nanoseconds.length % 2 == 1 ? nanoseconds[middle]
                : (nanoseconds[middle - 1] + nanoseconds[middle]) / 2;
        return median / 1e6;
    }

    @Override
    public String toString() {
        return "median %.1f ms, from %.1f to %.1f ms, n %d".formatted(median(), nanoseconds[0] / 1e6,
                nanoseconds[nanoseconds.length - 1] / 1e6, nanoseconds.length);
    }
}
