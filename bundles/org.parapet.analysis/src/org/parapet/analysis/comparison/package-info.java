// SPDX-License-Identifier: EPL-2.0
/**
 * Comparisons over any set of assessments: constructs by instrument, organisations, waves and partnerships. Every
 * number is a figure that opens; everything is computed from protected answers
 * ({@link org.parapet.analysis.protection}), so nothing in a comparison can tell more than these do.
 *
 * <p>{@link org.parapet.analysis.comparison.Comparison} is the result; a
 * {@link org.parapet.analysis.comparison.ComparisonTable} lays its cells out in rows and columns.
 */
package org.parapet.analysis.comparison;
