// SPDX-License-Identifier: EPL-2.0
/** XLSX workbooks read as tables of text within limits, and written so that no text is run as a formula. */
package org.parapet.exchange.formats.workbook;
