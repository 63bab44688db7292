// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import org.parapet.ui.workbench.Icons;

/**
 * One thing that the palette finds.
 *
 * @param text what it is called
 * @param detail what it is or does; searched as well
 * @param key the keys that lead there without the palette; may be empty
 * @param icon the picture before it
 * @param work goes there
 */
record Entry(String text, String detail, String key, Icons icon, Runnable work) {
}
