// SPDX-License-Identifier: EPL-2.0
/** Finding anything by typing a word of it: commands, pages of the open file, files opened lately and instruments. */
package org.parapet.ui.palette;
