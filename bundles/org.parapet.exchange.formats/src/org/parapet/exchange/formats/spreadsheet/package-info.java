// SPDX-License-Identifier: EPL-2.0
/** The plain workbook that a person fills in to author an instrument. */
package org.parapet.exchange.formats.spreadsheet;
