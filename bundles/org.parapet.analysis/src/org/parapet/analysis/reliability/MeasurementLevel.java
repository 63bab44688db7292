// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

/** What the values of a scale mean, which decides how far apart two of them are. */
public enum MeasurementLevel {
    /** Names only: two values are equal or not. */
    NOMINAL,
    /** Ordered values, such as points of agreement. */
    ORDINAL,
    /** Values with equal steps. */
    INTERVAL,
    /** Values with equal steps and a true zero. */
    RATIO
}
