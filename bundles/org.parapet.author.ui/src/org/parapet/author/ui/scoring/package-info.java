// SPDX-License-Identifier: EPL-2.0
/** Findings built from sentences, and scores with their bands. */
package org.parapet.author.ui.scoring;
