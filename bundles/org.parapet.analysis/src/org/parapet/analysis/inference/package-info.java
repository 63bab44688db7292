// SPDX-License-Identifier: EPL-2.0
/**
 * How sure one can be: exact tests for few answers with ties, ordinal comparison of distributions, and intervals by
 * resampling with a seed. Each method in one class with its formula and source. None of them ever gives NaN.
 */
package org.parapet.analysis.inference;
