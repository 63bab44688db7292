// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A large button with a picture, a title and a sentence; pressed with the mouse, Enter or Space. */
public final class Door extends Canvas {

    private static final int PADDING = 18;
    private static final int GAP = 8;
    private static final int ROUNDING = 14;
    private static final double FILL = 0.045;
    private static final double FILL_ACTIVE = 0.10;

    private final Image picture;
    private final String title;
    private final String text;
    private final Font titleFont;
    private final Runnable work;
    private boolean hovered;

    /**
     * A door.
     *
     * @param parent where it stands; its background shows through
     * @param picture shared, not disposed of
     * @param title a few words
     * @param text one or two sentences
     * @param work what pressing does
     */
    public Door(Composite parent, Image picture, String title, String text, Runnable work) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.picture = picture;
        this.title = title;
        this.text = text;
        this.work = work;
        titleFont = Fonts.bold(this, 1.25);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.Resize, event -> redraw());
        describe();
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            work.run();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            work.run();
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? Fonts.width(this, 40) : widthHint;
        TextLayout titleLayout = layout(title, titleFont, width);
        TextLayout textLayout = layout(text, getFont(), width);
        int height = PADDING * 2 + picture.getBounds().height + GAP + titleLayout.getBounds().height + GAP
                + textLayout.getBounds().height;
        titleLayout.dispose();
        textLayout.dispose();
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private TextLayout layout(String content, Font font, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(font);
        layout.setText(content);
        layout.setWidth(Math.max(1, width - 2 * PADDING));
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Color behind = getParent().getBackground();
        Color ink = getParent().getForeground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(behind);
        gc.fillRectangle(area);
        boolean active = hovered || isFocusControl();
        gc.setBackground(Blend.of(behind, ink, active ? FILL_ACTIVE : FILL));
        gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, ROUNDING, ROUNDING);
        gc.setForeground(active ? new Color(Blend.ACCENT) : Blend.of(behind, ink, 0.25));
        gc.setLineWidth(isFocusControl() ? 3 : 1);
        gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, ROUNDING, ROUNDING);
        gc.drawImage(picture, PADDING, PADDING);
        gc.setForeground(ink);
        TextLayout titleLayout = layout(title, titleFont, area.width);
        TextLayout textLayout = layout(text, getFont(), area.width);
        int y = PADDING + picture.getBounds().height + GAP;
        titleLayout.draw(gc, PADDING, y);
        textLayout.draw(gc, PADDING, y + titleLayout.getBounds().height + GAP);
        titleLayout.dispose();
        textLayout.dispose();
    }
}
