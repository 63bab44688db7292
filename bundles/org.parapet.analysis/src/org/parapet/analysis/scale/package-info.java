// SPDX-License-Identifier: EPL-2.0
/**
 * Statistics for counts on ordinal scales, each in one class with its formula and source. None of them ever gives NaN:
 * where a figure does not exist the result is empty.
 */
package org.parapet.analysis.scale;
