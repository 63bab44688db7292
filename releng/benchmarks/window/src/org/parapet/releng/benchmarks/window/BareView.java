// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks.window;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** An empty view. */
public final class BareView extends ViewPart {

    static final String ID = "org.parapet.releng.benchmarks.window.view";

    @Override
    public void createPartControl(Composite parent) {
        // Nothing is shown.
    }

    @Override
    public void setFocus() {
        // Nothing takes it.
    }
}
