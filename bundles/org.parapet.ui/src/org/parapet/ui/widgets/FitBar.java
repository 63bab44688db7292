// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small bar that shows a share; a number beside it says the same in words. */
public final class FitBar extends Canvas {

    private static final int CHARACTERS = 12;

    private final int percent;

    /**
     * A bar.
     *
     * @param parent where it stands; its background shows through
     * @param percent 0 to 100
     */
    public FitBar(Composite parent, int percent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.percent = percent;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int character = Fonts.width(this, 1);
        return new Point(character * CHARACTERS, character);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(Blend.of(getParent().getBackground(), getParent().getForeground(), 0.15));
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        gc.setBackground(new Color(Blend.ACCENT));
        gc.fillRoundRectangle(0, 0, area.width * percent / 100, area.height, area.height, area.height);
    }
}
