// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;

/** Takes minimising and maximising of parts out of the window: there is one area, and it is always whole. */
public final class WindowModelProcessor {

    private final MApplication application;

    /**
     * Called by the workbench.
     *
     * @param application the window's model before it is shown
     */
    @Inject
    public WindowModelProcessor(MApplication application) {
        this.application = application;
    }

    /** Changes the model. */
    @Execute
    public void run() {
        application.getAddons().removeIf(addon -> String.valueOf(addon.getContributionURI()).endsWith(".MinMaxAddon"));
    }
}
