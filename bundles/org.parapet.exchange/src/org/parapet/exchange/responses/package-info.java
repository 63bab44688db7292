// SPDX-License-Identifier: EPL-2.0
/**
 * Responses as CSV. One reader serves two users: {@link org.parapet.exchange.responses.ResponseImporter} plans and
 * makes changes to a partnership, {@link org.parapet.exchange.responses.ResponseStream} hands any number of responses
 * to a counter without keeping them. {@link org.parapet.exchange.responses.ResponseExport} and
 * {@link org.parapet.exchange.responses.ResponseTemplate} write what the reader reads.
 *
 * <h2>The format</h2>
 *
 * <p>UTF-8 with or without a byte order mark, RFC 4180, columns separated by commas or semicolons. The first row names
 * the columns, in any order: {@code participant} and {@code organisation}; {@code role}, which may be left out; the
 * code of each item, as {@code ITEM/SCALE} where an item takes several scales; and {@code ITEM#note} (or
 * {@code ITEM/SCALE#note}) for comments. An item without a column counts as not answered. Letter case of column names
 * makes no difference unless codes differ by case alone.
 *
 * <p>Every further row is one response. {@code participant} is a pseudonymous code, {@code organisation} a name or
 * short name, {@code role} one of senior-stakeholder, boundary-spanner, other; a blank role is other for a new
 * participant and leaves a known one's role as it is. A cell of an item holds an option's code, label or score, or
 * nothing; in that order of precedence where a text could be several of them. Items that are ticked take done, yes, x
 * or 1 and not-done, no or 0. Open prompts and comments take free text.
 *
 * <p>A text that a spreadsheet could take for a formula is written with an apostrophe before it: one whose first
 * character other than apostrophes and spaces is {@code = + - @}, one of their full-width forms, a tab or a line end.
 * The reader takes one apostrophe away from such a text and leaves every other text alone, so that what is written is
 * read back as it was.
 *
 * <p>In messages, line counts the lines of the file and row its rows as a spreadsheet shows them; both count from 1
 * with the header, and differ after a cell with line ends in it.
 */
package org.parapet.exchange.responses;
