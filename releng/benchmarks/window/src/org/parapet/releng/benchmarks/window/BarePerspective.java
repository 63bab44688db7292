// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Shows the empty view and nothing else. */
public final class BarePerspective implements IPerspectiveFactory {

    static final String ID = "org.parapet.releng.benchmarks.window.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(BareView.ID, true, IPageLayout.LEFT, 1.0f, layout.getEditorArea());
    }
}
