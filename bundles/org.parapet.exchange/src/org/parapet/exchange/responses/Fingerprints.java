// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers that stand for participant codes, to tell whether any occurs twice: eight bytes each. */
final class Fingerprints {

    private static final int RANGE = 1 << 17;

    private final List<long[]> sorted = new ArrayList<>();
    private long size;

    /** Adds fingerprints in ascending order; kept. */
    void add(long[] ascending) {
        sorted.add(ascending);
        size += ascending.length;
    }

    long size() {
        return size;
    }

    /** {@return whether two are equal} Looks at one range of values after the other, so that little is copied. */
    boolean hasDuplicates() {
        int bits = 0;
        while (size >> bits > RANGE) {
            bits++;
        }
        int[] at = new int[sorted.size()];
        long[] range = new long[RANGE];
        for (long high = 1; high <= 1L << bits; high++) {
            boolean last = high == 1L << bits;
            long end = bits == 0 ? 0 : Long.MIN_VALUE + (high << 64 - bits);
            int filled = 0;
            for (int part = 0; part < at.length; part++) {
                long[] values = sorted.get(part);
                int from = at[part];
                int to = last ? values.length : lowerBound(values, from, end);
                if (filled + to - from > range.length) {
                    range = Arrays.copyOf(range, Math.max(range.length * 2, filled + to - from));
                }
                System.arraycopy(values, from, range, filled, to - from);
                filled += to - from;
                at[part] = to;
            }
            if (isRepeating(range, filled)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeating(long[] values, int count) {
        Arrays.parallelSort(values, 0, count);
        for (int i = 1; i < count; i++) {
            if (values[i] == values[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private static int lowerBound(long[] values, int from, long end) {
        int low = from;
        int high = values.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (values[middle] < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
