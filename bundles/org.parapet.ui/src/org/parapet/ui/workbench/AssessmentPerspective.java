// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.parapet.ui.help.HelpView;

/** The one arrangement of the window: a room for the open partnerships. */
public final class AssessmentPerspective implements IPerspectiveFactory {

    static final String ID = "org.parapet.ui.assessment";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.72f, layout.getEditorArea());
    }
}
