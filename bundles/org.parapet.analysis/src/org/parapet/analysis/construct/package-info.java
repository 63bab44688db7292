// SPDX-License-Identifier: EPL-2.0
/**
 * Scores on the constructs of a crosswalk.
 */
package org.parapet.analysis.construct;
