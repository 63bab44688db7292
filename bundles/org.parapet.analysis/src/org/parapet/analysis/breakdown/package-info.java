// SPDX-License-Identifier: EPL-2.0
/**
 * Results by organisation and by role, with the protection of small groups.
 */
package org.parapet.analysis.breakdown;
