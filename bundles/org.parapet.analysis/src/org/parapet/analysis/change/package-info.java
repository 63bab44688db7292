// SPDX-License-Identifier: EPL-2.0
/**
 * What changed between two waves of one instrument, and how the actions of OD plans are getting on.
 */
package org.parapet.analysis.change;
