// SPDX-License-Identifier: EPL-2.0
/**
 * Figures that open: each says by which method, from which counts and without which answers it was computed, how sure
 * it is, and, where it does not exist, why.
 */
package org.parapet.analysis.figure;
