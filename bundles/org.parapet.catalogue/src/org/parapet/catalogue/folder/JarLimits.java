// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

/**
 * How large an instrument plug-in may be.
 *
 * @param jarBytes the jar itself
 * @param entries entries in the jar
 * @param entryBytes one entry, expanded
 * @param totalBytes all entries together, expanded
 */
public record JarLimits(long jarBytes, int entries, long entryBytes, long totalBytes) {

    /** {@return limits far above any real instrument: 16 MiB, 2,000 entries, 16 MiB each, 64 MiB together} */
    public static JarLimits generous() {
        return new JarLimits(16L << 20, 2_000, 16L << 20, 64L << 20);
    }
}
