// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.pictures;

import java.io.ByteArrayInputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.DisposeEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows a picture as wide as there is room, with what it says as its name for a screen reader. */
final class PictureView {

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private Image image;
    private String words = "";

    PictureView(Composite parent, String name) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        scroll.setContent(canvas);
        scroll.getVerticalBar().setIncrement(30);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        scroll.addListener(SWT.Resize, event -> fit());
        canvas.addListener(SWT.KeyDown, event -> key(event.keyCode));
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.addDisposeListener(this::dispose);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.isEmpty() ? name : words;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    private void dispose(DisposeEvent event) {
        if (image != null) {
            image.dispose();
        }
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** {@return whether a picture is shown} */
    boolean isShown() {
        return image != null;
    }

    /** Shows a picture; an empty one shows nothing. */
    void show(byte[] png, String alternative) {
        if (image != null) {
            image.dispose();
            image = null;
        }
        words = alternative;
        if (png.length > 0) {
            image = new Image(canvas.getDisplay(), new ByteArrayInputStream(png));
        }
        fit();
        scroll.setOrigin(0, 0);
    }

    private int height(int width) {
        Rectangle size = image.getBounds();
        return (int) Math.ceil((double) size.height * width / size.width);
    }

    private void fit() {
        int width = Math.max(1, scroll.getClientArea().width);
        canvas.setSize(width, image == null ? Math.max(1, scroll.getClientArea().height) : height(width));
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (image != null) {
            Rectangle size = image.getBounds();
            int width = canvas.getSize().x;
            gc.setInterpolation(SWT.HIGH);
            gc.setAntialias(SWT.ON);
            gc.drawImage(image, 0, 0, size.width, size.height, 0, 0, width, height(width));
        }
    }

    private void key(int key) {
        int page = scroll.getClientArea().height;
        int by = switch (key) {
            case SWT.ARROW_DOWN -> 30;
            case SWT.ARROW_UP -> -30;
            case SWT.PAGE_DOWN -> page;
            case SWT.PAGE_UP -> -page;
            default -> 0;
        };
        if (by != 0) {
            scroll.setOrigin(0, scroll.getOrigin().y + by);
        }
    }
}
