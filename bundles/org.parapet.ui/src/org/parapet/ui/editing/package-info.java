// SPDX-License-Identifier: EPL-2.0
/** What the editors of all kinds of model files share. */
package org.parapet.ui.editing;
