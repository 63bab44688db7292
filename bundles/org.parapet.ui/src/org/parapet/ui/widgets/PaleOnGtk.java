// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import java.util.function.Consumer;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Finds the controls that GTK shows as if they could be used when they have a colour of their own. */
final class PaleOnGtk {

    private PaleOnGtk() {
    }

    /**
     * Watches all controls of a type that are made from now on, where that is needed.
     *
     * @param <C> the type
     * @param display the display
     * @param type the type
     * @param show gives a control its colour whenever it is drawn
     */
    static <C extends Control> void watch(Display display, Class<C> type, Consumer<C> show) {
        if (Util.isGtk()) {
            display.addListener(SWT.Skin, event -> {
                if (type.isInstance(event.widget)) {
                    C control = type.cast(event.widget);
                    control.addListener(SWT.Paint, drawn -> show.accept(control));
                }
            });
        }
    }
}
