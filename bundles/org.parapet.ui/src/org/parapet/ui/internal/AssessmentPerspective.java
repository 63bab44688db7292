// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one arrangement of the window: a room for the open partnerships. */
public final class AssessmentPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
