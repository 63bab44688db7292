// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The applications of the product, and which of them somebody's arguments ask for: the start scripts decide alike. */
enum Application {

    /** The window. */
    WORKBENCH("workbench", List.of("-name", "Parapet")),
    /** The command line, with no window and no splash. */
    COMMAND_LINE("command-line", List.of("-nosplash", "-application", "org.parapet.cli.application"));

    private static final Set<String> OPENED_IN_THE_WINDOW = Set.of("partnership", "instrument", "comparison");

    private final String settings;
    private final List<String> launcherArguments;

    Application(String settings, List<String> launcherArguments) {
        this.settings = settings;
        this.launcherArguments = launcherArguments;
    }

    /** {@return the workbench for no argument and for one file that it opens, the command line for all else} */
    static Application of(List<String> arguments) {
        return arguments.isEmpty() || arguments.size() == 1 && opensInTheWindow(arguments.get(0)) ? WORKBENCH
                : COMMAND_LINE;
    }

    private static boolean opensInTheWindow(String argument) {
        String extension = argument.substring(argument.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return OPENED_IN_THE_WINDOW.contains(extension) && Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@return what {@link Start} takes to start this application with somebody's arguments} */
    String[] start(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(launcherArguments);
        all.addAll(arguments);
        return all.toArray(String[]::new);
    }
}
