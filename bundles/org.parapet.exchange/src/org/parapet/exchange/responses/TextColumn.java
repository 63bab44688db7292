// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/**
 * A column of free text.
 *
 * @param column its place in the row, from 0
 * @param item code of the item
 * @param scale code of the scale where the item takes several, else ""
 * @param note whether it holds comments; otherwise the answers to an open prompt
 */
record TextColumn(int column, String item, String scale, boolean note) {
}
