// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.partnership.PartnershipEditor;

/**
 * A page that is opened by key or command is dark as one that is opened by a click: where the system is light and the
 * window dark from its start, forms make their pages white.
 */
class DarkPagesTest {

    private static final RGB WHITE = new RGB(255, 255, 255);

    @TempDir
    private Path folder;

    @RegisterExtension
    private final InTheDark dark = new InTheDark();

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void pagesOfAPartnershipAreDarkThoughTheirFormsWereMadeWhite() throws Exception {
        PartnershipEditor editor = window.open(Partnerships.sample(folder));
        window.run(() -> editor.getToolkit().getColors().setBackground(new Color(WHITE)));
        for (String page : List.of("people", "answers", "findings", "plan", "followup")) {
            window.showPage(page);
            ScrolledForm form = window.findAll(ScrolledForm.class, each -> true).getFirst();
            assertNotEquals(WHITE, window.get(() -> form.getBody().getBackground().getRGB()), page);
        }
        assertEquals(WHITE, window.get(() -> editor.getToolkit().getColors().getBackground().getRGB()));
    }
}
