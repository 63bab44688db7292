// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts and ends: what the platform costs before anything of Parapet's runs. */
public final class IdleApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // There is nothing to stop.
    }
}
