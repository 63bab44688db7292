// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.awt.SplashScreen;
import org.eclipse.core.runtime.ILog;

/** The picture that the Java runtime shows while the window is on its way. */
final class Splash {

    private Splash() {
    }

    /** Takes the picture away; does nothing when none is shown. */
    static void close() {
        if (System.getProperty("os.name").startsWith("Mac")) {
            return; // none is shown there, and the toolkits do not go together
        }
        try {
            SplashScreen splash = SplashScreen.getSplashScreen();
            if (splash != null) {
                splash.close();
            }
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Splash.class).warn("The picture shown at the start stays until the window is closed", e);
        }
    }
}
