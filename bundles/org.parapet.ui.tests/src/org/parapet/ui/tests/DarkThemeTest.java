// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.workbench.Appearance;

/** In the dark every page can be read: contrast of text at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
class DarkThemeTest {

    private static final double LEAST = 4.5;

    @TempDir
    private Path folder;

    private final WorkbenchDriver window = new WorkbenchDriver();

    @BeforeEach
    void goDark() {
        window.closeAll();
        window.run(() -> Appearance.DARK.choose(window.display()));
        window.settle();
    }

    @AfterEach
    void goLight() {
        window.closeAll();
        window.run(() -> Appearance.LIGHT.choose(window.display()));
        window.settle();
    }

    @Test
    void everyPageCanBeReadInTheDark() throws Exception {
        assertTrue(window.get(() -> Appearance.isDark(window.display())));
        window.openHome();
        window.screenshot("dark-home");
        List<String> faint = new ArrayList<>(faint("home"));
        window.command("org.parapet.ui.chooseInstrument");
        window.screenshot("dark-choose");
        faint.addAll(faint("choose"));
        window.open(Partnerships.sample(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            window.screenshot("dark-" + page);
            faint.addAll(faint(page));
        }
        window.command("org.parapet.ui.showHelp");
        window.screenshot("dark-help");
        assertEquals(List.of(), faint);
    }

    @Test
    void helpCanBeReadAfterTheWindowBecameLightAgain() {
        window.openHome();
        window.command("org.parapet.ui.showHelp");
        window.screenshot("help-dark");
        assertReadable();
        window.run(() -> Appearance.LIGHT.choose(window.display()));
        window.settle();
        window.screenshot("help-light-again");
        assertReadable();
        window.run(() -> Appearance.DARK.choose(window.display()));
        window.settle();
        assertReadable();
    }

    private void assertReadable() {
        FormText help = window.findAll(FormText.class, text -> true).getFirst();
        window.run(() -> {
            assertTrue(contrast(help.getForeground(), help.getBackground()) >= LEAST,
                    help.getForeground() + " on " + help.getBackground());
            Color link = help.getHyperlinkSettings().getForeground();
            assertTrue(contrast(link, help.getBackground()) >= LEAST, "link " + link + " on " + help.getBackground());
        });
    }

    private List<String> faint(String where) {
        return window.findAll(Control.class, control -> control.isEnabled() && isText(control)
                && !VisibleText.of(control).isBlank() && contrast(control) < LEAST).stream()
                .map(control -> window.get(() -> "%s: %.1f '%s' %s on %s".formatted(where, contrast(control),
                        VisibleText.of(control).lines().findFirst().orElse(""), control.getForeground(),
                        control.getBackground()))).toList();
    }

    private static boolean isText(Control control) {
        return control instanceof Label || control instanceof Text || control instanceof StyledText
                || control instanceof Table || control instanceof Tree || control instanceof Hyperlink;
    }

    private static double contrast(Control control) {
        return contrast(control.getForeground(), control.getBackground());
    }

    private static double contrast(Color text, Color ground) {
        double one = luminance(text);
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        RGB rgb = color.getRGB();
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
