// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.nio.file.Path;
import java.util.function.LongUnaryOperator;

/**
 * How participant codes that occur twice are searched for in a large file.
 *
 * @param kept how many fingerprints are kept in memory, at least 1; further ones wait in a temporary file
 * @param folder where temporary files are made
 * @param mix makes the fingerprint of a code of its sum; need not tell all codes apart
 */
record DuplicateSearch(int kept, Path folder, LongUnaryOperator mix) {

    private static final int STANDARD_KEPT = 1 << 18;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** {@return two megabytes in memory, the folder for temporary files, and fingerprints that hardly ever agree} */
    static DuplicateSearch standard() {
        return new DuplicateSearch(STANDARD_KEPT, Path.of(System.getProperty("java.io.tmpdir")),
                DuplicateSearch::spread);
    }

    /** Every bit of the sum comes to bear on every bit, as in the finalizer of MurmurHash3 (A. Appleby, 2011). */
    private static long spread(long sum) {
        long mixed = (sum ^ sum >>> 33) * 0xFF51AFD7ED558CCDL;
        return mixed ^ mixed >>> 33;
    }

    /** {@return the sum of no letters} The sums are the hash FNV-1a of G. Fowler, L. C. Noll and K.-P. Vo (1991). */
    static long begin() {
        return FNV_OFFSET;
    }

    /** {@return the sum with one more letter, in lower case} */
    static long with(long sum, int letter) {
        return (sum ^ letter) * FNV_PRIME;
    }

    /** {@return the fingerprint of a code, whatever the case of its letters} */
    long fingerprint(String code) {
        long sum = begin();
        for (int i = 0; i < code.length(); i++) {
            sum = with(sum, Character.toLowerCase(code.charAt(i)));
        }
        return mix.applyAsLong(sum);
    }
}
