// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.tests.Contrast;
import org.parapet.ui.tests.InTheDark;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.Appearance;

/** In the dark the pages of the instrument editor are dark, with light letters on them. */
@ExtendWith(InTheDark.class)
class AuthorDarkTest {

    private static final double DARK = 110;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyPageIsDarkWithLightLetters() throws Exception {
        Authors.open(window, Authors.pat(folder));
        List<String> wrong = new ArrayList<>();
        for (String page : window.pages()) {
            window.showPage(page);
            window.settle();
            window.screenshot("author-dark-" + page);
            wrong.addAll(window.findAll(Control.class, control -> (control instanceof Label || control instanceof Text)
                    && control.isEnabled() && !isLightOnDark(control)).stream()
                    .map(control -> window.get(() -> page + ": " + control + ' ' + control.getForeground() + " on "
                            + control.getBackground())).toList());
            wrong.addAll(Contrast.tooFaint(window, page));
        }
        assertTrue(window.get(() -> Appearance.isDark(window.display())));
        assertEquals(List.of(), wrong);
    }

    private static boolean isLightOnDark(Control control) {
        return brightness(control.getBackground().getRGB()) < DARK
                && brightness(control.getForeground().getRGB()) > DARK;
    }

    private static double brightness(RGB rgb) {
        return 0.3 * rgb.red + 0.6 * rgb.green + 0.1 * rgb.blue;
    }
}
