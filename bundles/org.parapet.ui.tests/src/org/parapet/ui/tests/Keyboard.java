// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.keys.IBindingService;

/** Goes through the window with the keyboard alone; what has the focus must be in sight. */
public final class Keyboard {

    private static final int MOST_STEPS = 200;
    private static final String NEXT_PAGE = "org.eclipse.ui.navigate.nextSubTab";

    private final WorkbenchDriver window;

    /**
     * Uses the keyboard of a window.
     *
     * @param window the window
     */
    public Keyboard(WorkbenchDriver window) {
        this.window = window;
    }

    /**
     * Goes to the next page as Control and Page Down do.
     *
     * @param id what must be shown then
     */
    public void nextPage(String id) {
        window.run(() -> window.window().forceActive());
        window.settle();
        KeySequence keys = window.get(() -> KeySequence.getInstance("M1+PAGE_DOWN"));
        IBindingService bindings = window.get(
                () -> window.page().getWorkbenchWindow().getService(IBindingService.class));
        assertEquals(NEXT_PAGE, window.get(() -> bindings.getPerfectMatch(keys).getParameterizedCommand().getId()));
        window.command(NEXT_PAGE);
        assertEquals(id, window.get(() -> ((FormEditor) window.page().getActiveEditor())
                .getActivePageInstance().getId()));
    }

    /**
     * Presses a key that may open a dialog.
     *
     * @param key such as {@link SWT#CR} or a space
     */
    public void press(int key) {
        window.start(() -> Keys.send(window.display().getFocusControl(), (char) key, key, SWT.NONE));
        window.settle();
    }

    /**
     * Presses Tab until a control has the focus.
     *
     * @param type of the control
     * @param name as a screen reader says it
     */
    public void to(Class<? extends Control> type, String name) {
        window.find(type, name);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (window.get(() -> isFocus(type, name))) {
                window.settle();
                assertTrue(window.get(() -> isInSight(window.display().getFocusControl())),
                        name + " has the focus and cannot be seen");
                return;
            }
            window.key(SWT.TAB);
        }
        throw new AssertionError("Tab does not lead to " + name + " but to " + window.get(
                () -> AccessibleNames.of(window.display().getFocusControl())) + "; the window shows: "
                + window.texts());
    }

    /**
     * Presses Tab from where the focus is until it is there again, or at a control that had it before. Each that has it
     * on the way must be in sight and have a name.
     *
     * @return the names of all controls on the way, in their order
     */
    public List<String> round() {
        List<String> names = new ArrayList<>();
        Set<Control> seen = new HashSet<>();
        while (seen.add(window.get(() -> window.display().getFocusControl()))) {
            window.settle();
            names.add(window.get(() -> nameInSight(window.display().getFocusControl())));
            window.key(SWT.TAB);
        }
        return names;
    }

    /** A tool bar and a row of tabs are read by what is in them. */
    private static String nameInSight(Control control) {
        String name = AccessibleNames.of(control).map(AccessibleNames::plain)
                .orElse(control instanceof ToolBar || control instanceof CTabFolder ? "tools" : "");
        assertNotEquals("", name, () -> "a " + control.getClass().getSimpleName() + " has no name");
        if (!isInSight(control)) {
            throw new AssertionError(name + " has the focus and cannot be seen");
        }
        return name;
    }

    private boolean isFocus(Class<? extends Control> type, String name) {
        Control focus = window.display().getFocusControl();
        return type.isInstance(focus) && AccessibleNames.of(focus).map(AccessibleNames::plain)
                .filter(AccessibleNames.plain(name)::equals).isPresent();
    }

    private static boolean isInSight(Control control) {
        Rectangle place = control.getDisplay().map(control.getParent(), null, control.getBounds());
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            Rectangle area = control.getDisplay().map(parent, null, parent.getClientArea());
            if (!area.intersects(place) || area.intersection(place).height < Math.min(place.height, 20)) {
                return false;
            }
        }
        return List.of(place.width, place.height).stream().allMatch(size -> size > 0);
    }
}
