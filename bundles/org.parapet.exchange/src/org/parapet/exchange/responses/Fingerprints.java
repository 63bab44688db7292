// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/**
 * Numbers that stand for participant codes, to find those that occur twice. Memory does not grow with their number:
 * what is more than a {@link DuplicateSearch} keeps waits in a temporary file in ascending runs, and is looked at again
 * one range of values after the other.
 */
final class Fingerprints implements Closeable {

    private static final int RANGE = 1 << 16;

    private final ScratchRuns runs;
    private final long[] kept;
    private int count;
    private long size;
    private boolean repeated;

    Fingerprints(DuplicateSearch search) {
        runs = new ScratchRuns(search.folder());
        kept = new long[search.kept()];
    }

    /** Adds a fingerprint. */
    void add(long fingerprint) throws ScratchException {
        if (count == kept.length) {
            put();
        }
        kept[count++] = fingerprint;
        size++;
    }

    /** Adds several. */
    void addAll(long[] fingerprints) throws ScratchException {
        for (int from = 0; from < fingerprints.length;) {
            if (count == kept.length) {
                put();
            }
            int length = Math.min(fingerprints.length - from, kept.length - count);
            System.arraycopy(fingerprints, from, kept, count, length);
            count += length;
            from += length;
        }
        size += fingerprints.length;
    }

    /** {@return how many were added} */
    long size() {
        return size;
    }

    /** Puts what is kept into the file; of equal ones two, which is enough to tell that there are several. */
    private void put() throws ScratchException {
        Arrays.parallelSort(kept, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            boolean third = different > 1 && kept[different - 2] == kept[i];
            if (!third) {
                kept[different++] = kept[i];
            }
        }
        repeated |= different < count;
        for (int i = 1; i < different && !repeated; i++) {
            repeated = kept[i] == kept[i - 1];
        }
        runs.add(kept, different);
        count = 0;
    }

    /** {@return whether two are equal} Nothing can be added afterwards. */
    boolean hasRepeated() throws ScratchException {
        return repeated || repeated(1).length > 0;
    }

    /** {@return those added more than once, each once, in ascending order} Nothing can be added afterwards. */
    long[] repeated() throws ScratchException {
        return repeated(Integer.MAX_VALUE);
    }

    private long[] repeated(int most) throws ScratchException {
        if (runs.size() == 0) {
            Arrays.parallelSort(kept, 0, count);
            return repeated(kept, count, new long[0], most);
        }
        put();
        int bits = 0;
        while (size >> bits > RANGE) {
            bits++;
        }
        long[] found = {};
        long[] range = new long[2 * RANGE];
        for (long high = 1; high <= 1L << bits && found.length < most; high++) {
            long last = high == 1L << bits ? Long.MAX_VALUE : Long.MIN_VALUE + (high << Long.SIZE - bits) - 1;
            int filled = 0;
            for (int run = 0; run < runs.size(); run++) {
                filled += runs.read(run, last, range, filled);
                while (filled == range.length) {
                    range = Arrays.copyOf(range, 2 * filled);
                    filled += runs.read(run, last, range, filled);
                }
            }
            Arrays.parallelSort(range, 0, filled);
            found = repeated(range, filled, found, most);
        }
        return found;
    }

    private static long[] repeated(long[] ascending, int count, long[] before, int most) {
        long[] found = before;
        int length = found.length;
        for (int i = 1; i < count && length < most; i++) {
            boolean again = ascending[i] == ascending[i - 1];
            if (again && (length == 0 || found[length - 1] != ascending[i])) {
                found = length == found.length ? Arrays.copyOf(found, Math.max(16, 2 * length)) : found;
                found[length++] = ascending[i];
            }
        }
        return Arrays.copyOf(found, length);
    }

    @Override
    public void close() throws IOException {
        runs.close();
    }
}
