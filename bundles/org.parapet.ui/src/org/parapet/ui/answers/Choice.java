// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

/**
 * One answer that can be chosen.
 *
 * @param code what the partnership file holds
 * @param label the wording
 */
public record Choice(String code, String label) {
}
