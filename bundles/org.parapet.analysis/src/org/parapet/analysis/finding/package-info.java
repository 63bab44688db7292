// SPDX-License-Identifier: EPL-2.0
/**
 * Evaluates an instrument's own finding rules on a tally.
 */
package org.parapet.analysis.finding;
