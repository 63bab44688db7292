// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Whether the window is light or dark, or as the rest of the system. */
public enum Appearance {
    /** As the rest of the system, also when that changes. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    /** The event that every shell is sent when the window has become light or dark. */
    public static final int CHANGED = 0x50617261;

    private static final String KEY = "appearance";
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String SYSTEM_IS_DARK = "org.parapet.ui.systemIsDark";

    /** {@return what the person chose; {@link #SYSTEM} until then} */
    public static Appearance chosen() {
        String name = Settings.get(KEY, SYSTEM.key());
        return Arrays.stream(values()).filter(value -> value.key().equals(name)).findFirst().orElse(SYSTEM);
    }

    /** {@return the name of this appearance in settings and commands} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes the window start in the chosen appearance.
     *
     * @param display before the workbench is created
     */
    static void prepare(Display display) {
        display.setData(SYSTEM_IS_DARK, Display.isSystemDarkTheme());
        Settings.put(ENGINE, "themeid", chosen().theme(display));
    }

    /**
     * Follows the system from now on, as long as that is chosen.
     *
     * @param display of the running workbench
     */
    static void follow(Display display) {
        display.addListener(SWT.Settings, event -> {
            boolean dark = Display.isSystemDarkTheme();
            if (chosen() == SYSTEM && !Boolean.valueOf(dark).equals(display.getData(SYSTEM_IS_DARK))) {
                display.setData(SYSTEM_IS_DARK, dark);
                SYSTEM.show(display);
            }
        });
    }

    /**
     * Changes to this appearance, now and at the next start.
     *
     * @param display of the running workbench
     */
    public void choose(Display display) {
        Settings.put(KEY, key());
        show(display);
    }

    /**
     * {@return whether the window is dark now}
     *
     * @param display of the running workbench
     */
    public static boolean isDark(Display display) {
        return chosen().dark(display);
    }

    private boolean dark(Display display) {
        return this == DARK || this == SYSTEM && Boolean.TRUE.equals(display.getData(SYSTEM_IS_DARK));
    }

    private String theme(Display display) {
        return dark(display) ? DARK_THEME : LIGHT_THEME;
    }

    /**
     * Gives controls the colours of a dark window once more, after the code that made them gave them light ones: forms
     * do so where a page is opened by key or command.
     *
     * @param control the control, with all that is in it; in a light window it stays as it is
     */
    public static void dress(Control control) {
        Object engine = control.getDisplay().getData(ENGINE);
        if (engine == null || !isDark(control.getDisplay())) {
            return;
        }
        try {
            engine.getClass().getMethod("applyStyles", Object.class, boolean.class).invoke(engine, control, true);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            ILog.of(Appearance.class).warn("The colours of a page stay as they were made", e);
        }
    }

    /** The style engine's interface is open to the workbench's own bundles only; without it the next start follows. */
    private void show(Display display) {
        Object engine = display.getData(ENGINE);
        if (engine == null) {
            return;
        }
        try {
            engine.getClass().getMethod("setTheme", String.class, boolean.class).invoke(engine, theme(display), true);
            for (Shell shell : display.getShells()) {
                shell.notifyListeners(CHANGED, new Event());
            }
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            ILog.of(Appearance.class).warn("The appearance changes at the next start", e);
        }
    }
}
