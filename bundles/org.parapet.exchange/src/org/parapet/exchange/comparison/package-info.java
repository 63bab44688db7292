// SPDX-License-Identifier: EPL-2.0
/**
 * Comparisons in and out: reading partnership files and kept comparisons into protected data, the canonical JSON of a
 * comparison, and bundles with the data behind it that a second analyst can open. The window and the command line both
 * work through {@link org.parapet.exchange.comparison.ComparisonLoader}, so the same comparison gives both the same
 * figures.
 */
package org.parapet.exchange.comparison;
