// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parapet.ui.workbench.Appearance;

/** Makes the window dark for each test, and light again after it. */
public final class InTheDark implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        choose(Appearance.DARK);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        choose(Appearance.LIGHT);
    }

    private static void choose(Appearance appearance) {
        WorkbenchDriver window = new WorkbenchDriver();
        window.run(() -> appearance.choose(window.display()));
        window.settle();
    }
}
