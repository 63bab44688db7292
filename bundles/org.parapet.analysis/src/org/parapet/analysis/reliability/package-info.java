// SPDX-License-Identifier: EPL-2.0
/**
 * How far answers can be relied on: whether raters agree, and whether items hang together. Each method in one class
 * with its formula and source, from counts or from sums and cross-products, never from a list of persons. None of them
 * ever gives NaN: where a figure does not exist the result is empty.
 */
package org.parapet.analysis.reliability;
