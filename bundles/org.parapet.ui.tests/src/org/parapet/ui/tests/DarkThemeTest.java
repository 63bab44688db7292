// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.forms.widgets.FormText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.workbench.Appearance;

/** In the dark every page can be read: contrast of text at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
@ExtendWith(InTheDark.class)
class DarkThemeTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyPageCanBeReadInTheDark() throws Exception {
        assertTrue(window.get(() -> Appearance.isDark(window.display())));
        window.openHome();
        window.screenshot("dark-home");
        List<String> faint = new ArrayList<>(Contrast.tooFaint(window, "home"));
        window.command("org.parapet.ui.chooseInstrument");
        window.screenshot("dark-choose");
        faint.addAll(Contrast.tooFaint(window, "choose"));
        window.open(Partnerships.sample(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            window.screenshot("dark-" + page);
            faint.addAll(Contrast.tooFaint(window, page));
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
            assertTrue(Contrast.of(help.getForeground(), help.getBackground()) >= Contrast.LEAST,
                    help.getForeground() + " on " + help.getBackground());
            Color link = help.getHyperlinkSettings().getForeground();
            assertTrue(Contrast.of(link, help.getBackground()) >= Contrast.LEAST,
                    "link " + link + " on " + help.getBackground());
        });
    }
}
