// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts children one below the other, each as wide as there is room and as high as it then wants to be.
 *
 * <p>A child is measured once for each width, and again only after its own {@link Control#requestLayout()}. A grid, the
 * usual layout for this, asks every child for the size it would have without a limit too, and so does each grid within
 * it: many texts that wrap then take seconds.
 */
public final class TopToBottom extends Layout {

    private final int narrowest;
    private final int spacing;
    private final int marginWidth;
    private final int marginHeight;
    private final Map<Control, Point> sizes = new HashMap<>();

    /**
     * A layout for one composite. All lengths are in pixels and at least 0.
     *
     * @param narrowest how wide to be where nobody says how much room there is
     * @param spacing between two children
     * @param marginWidth left and right of all
     * @param marginHeight above and below all
     */
    public TopToBottom(int narrowest, int spacing, int marginWidth, int marginHeight) {
        this.narrowest = narrowest;
        this.spacing = spacing;
        this.marginWidth = marginWidth;
        this.marginHeight = marginHeight;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? narrowest : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? place(composite, 0, width, false) : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        place(composite, area.y, area.width, true);
        sizes.keySet().removeIf(Control::isDisposed);
    }

    @Override
    protected boolean flushCache(Control control) {
        sizes.remove(control);
        return true;
    }

    private int place(Composite composite, int top, int width, boolean move) {
        int inner = Math.max(0, width - 2 * marginWidth);
        int y = top + marginHeight;
        Control[] children = composite.getChildren();
        for (int i = 0; i < children.length; i++) {
            y += i > 0 ? spacing : 0;
            int height = height(children[i], inner);
            if (move) {
                children[i].setBounds(marginWidth, y, inner, height);
            }
            y += height;
        }
        return y + marginHeight - top;
    }

    private int height(Control child, int width) {
        Point known = sizes.get(child);
        if (known == null || known.x != width) {
            known = new Point(width, child.computeSize(width, SWT.DEFAULT).y);
            sizes.put(child, known);
        }
        return known.y;
    }
}
