// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import java.util.Arrays;
import java.util.List;

/** Starts what the arguments ask for, in the place of the start scripts: the native executables call it. */
public final class NativeStart {

    private NativeStart() {
    }

    /**
     * Starts, and ends the Java virtual machine when the application ends.
     *
     * @param arguments none, or one partnership, instrument or comparison file: the workbench; anything else: the
     *        command line
     */
    public static void main(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        Application application = Application.of(given);
        if (application == Application.COMMAND_LINE) {
            System.setProperty("java.awt.headless", "true");
        }
        Start.main(application.start(given));
    }
}
