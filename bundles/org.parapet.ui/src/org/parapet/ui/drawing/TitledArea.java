// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A part of a page under a title on a band. Like a section of Eclipse Forms that cannot be folded, which draws an image
 * as large as the whole part whenever it is painted.
 */
public final class TitledArea {

    private static final int INDENT = 4;
    private static final int AIR = 3;

    private TitledArea() {
    }

    /**
     * Creates an area.
     *
     * @param parent in a grid
     * @param toolkit makes controls that look like the form
     * @param title one line
     * @param grows whether it takes height that is left over
     * @return what to fill; it has no layout yet
     */
    public static Composite create(Composite parent, FormToolkit toolkit, String title, boolean grows) {
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, grows).applyTo(area);
        Composite band = toolkit.createComposite(area);
        Font font = Looks.bold(band, 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, extent(band, font, title).y + 2 * AIR)
                .applyTo(band);
        band.addListener(SWT.Paint, event -> {
            ChartColours colours = Looks.colours(band);
            event.gc.setBackground(colours.band().color());
            event.gc.fillRectangle(band.getClientArea());
            event.gc.setForeground(colours.foreground().color());
            event.gc.setFont(font);
            event.gc.drawText(title, INDENT, AIR, SWT.DRAW_TRANSPARENT);
        });
        name(band, title);
        Composite client = toolkit.createComposite(area);
        GridDataFactory.fillDefaults().grab(true, grows).applyTo(client);
        return client;
    }

    private static Point extent(Composite band, Font font, String title) {
        GC gc = new GC(band);
        try {
            gc.setFont(font);
            return gc.textExtent(title);
        } finally {
            gc.dispose();
        }
    }

    private static void name(Composite band, String title) {
        band.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        band.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
    }
}
