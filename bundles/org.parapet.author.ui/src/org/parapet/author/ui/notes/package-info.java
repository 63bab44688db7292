// SPDX-License-Identifier: EPL-2.0
/** The page on what the source gives beside the questions: frameworks, and slips that the wording keeps. */
package org.parapet.author.ui.notes;
