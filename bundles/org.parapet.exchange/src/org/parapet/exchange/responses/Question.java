// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/**
 * What one column of choices answers: an item that is ticked, or an item on one of its scales.
 *
 * @param item code of the item
 * @param scale code of the scale where the item takes several, else ""
 * @param column name of the column in templates and exports
 * @param texts what a cell may hold
 */
record Question(String item, String scale, String column, OptionTexts texts) {
}
