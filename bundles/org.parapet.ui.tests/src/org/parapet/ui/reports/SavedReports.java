// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Path;
import org.parapet.ui.partnership.PartnershipEditor;

/** Saves reports as the page does once a folder was chosen, since the system's own dialog cannot be driven. */
public final class SavedReports {

    private SavedReports() {
    }

    /**
     * Saves the ticked formats; to be called on the display's thread.
     *
     * @param editor whose page of reports is open
     * @param folder where
     */
    public static void save(PartnershipEditor editor, Path folder) {
        ((ReportsPage) editor.findPage(ReportsPage.ID)).saveTo(folder);
    }
}
