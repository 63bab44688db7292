// SPDX-License-Identifier: EPL-2.0
/** The page that shows what moved between two waves, and which action was meant to move it. */
package org.parapet.ui.followup;
