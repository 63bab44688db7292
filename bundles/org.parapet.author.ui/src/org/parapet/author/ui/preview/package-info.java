// SPDX-License-Identifier: EPL-2.0
/** An instrument as a participant, as an interviewer and as a reader of the printed form sees it. */
package org.parapet.author.ui.preview;
