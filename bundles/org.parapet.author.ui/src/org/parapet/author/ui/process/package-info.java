// SPDX-License-Identifier: EPL-2.0
/** The page on how an assessment with the instrument is run: steps, interview, checklists and agreement. */
package org.parapet.author.ui.process;
