// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

/**
 * A statistic whose value somebody published, and what this product computes for it.
 *
 * @param statistic what is computed, from which data
 * @param published the published value
 * @param computed what this product computes; not a number when it gives none
 * @param tolerance half a unit of the last place published, above 0
 * @param source where the value is published, or the definition it follows from
 */
public record PublishedValue(String statistic, double published, double computed, double tolerance, String source) {

    /** {@return whether the two agree within the tolerance} */
    public boolean holds() {
        return Math.abs(published - computed) <= tolerance;
    }
}
