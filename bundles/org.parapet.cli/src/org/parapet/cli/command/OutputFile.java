// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Keeps commands from writing over files that nobody meant. */
final class OutputFile {

    private OutputFile() {
    }

    /** Refuses a file that is there. */
    static void refuseExisting(Path file) throws CommandFailure {
        refuse(file, "output.exists.cure");
    }

    /** Refuses a file that is there, unless it is to be replaced. */
    static void refuseExisting(Path file, boolean replace) throws CommandFailure {
        if (!replace) {
            refuse(file, "output.exists.cure.replace");
        }
    }

    private static void refuse(Path file, String cure) throws CommandFailure {
        if (Files.exists(file)) {
            throw CommandFailure.input(
                    Problem.error("file-exists", Place.of(file), Messages.get("output.exists"), Messages.get(cure)));
        }
    }
}
