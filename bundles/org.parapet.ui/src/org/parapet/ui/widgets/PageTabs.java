// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The tabs of an editor's pages, which lead through its work and are therefore easy to hit. */
public final class PageTabs {

    private static final double HEIGHT = 1.9;
    private static final String MARGIN = "\u2002";

    private PageTabs() {
    }

    /**
     * Gives the tabs room around their names.
     *
     * @param container what holds an editor's pages; nothing happens unless these are tabs
     */
    public static void widen(Composite container) {
        if (container instanceof CTabFolder folder) {
            GC gc = new GC(folder);
            try {
                folder.setTabHeight((int) Math.round(gc.getFontMetrics().getHeight() * HEIGHT));
            } finally {
                gc.dispose();
            }
            for (CTabItem item : folder.getItems()) {
                item.setText(MARGIN + item.getText().strip() + MARGIN);
            }
        }
    }
}
