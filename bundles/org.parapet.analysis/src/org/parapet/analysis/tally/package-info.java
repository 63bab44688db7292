// SPDX-License-Identifier: EPL-2.0
/**
 * The tally: how often each answer was given, by organisation and role. Everything else is computed from it, so its
 * cost does not grow with the number of respondents.
 */
package org.parapet.analysis.tally;
