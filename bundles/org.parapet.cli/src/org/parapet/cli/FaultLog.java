// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes the details of a fault in Parapet to a file. The command's arguments are left out: they may hold names. */
final class FaultLog {

    private final CommandContext context;

    FaultLog(CommandContext context) {
        this.context = context;
    }

    /** Gives the message for the user, which says where the details are. */
    String write(Throwable fault, String command) {
        Instant now = context.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        String name = "fault-" + now.toString().replace(':', '-') + ".log";
        StringWriter details = new StringWriter();
        try (PrintWriter writer = new PrintWriter(details)) {
            writer.println(now);
            writer.println("parapet " + context.version() + ": " + command);
            writer.println("Java " + Runtime.version() + ", " + System.getProperty("os.name"));
            fault.printStackTrace(writer);
        }
        return written(context.faultFolder(), name, details.toString())
                .or(() -> written(Path.of(System.getProperty("java.io.tmpdir")), name, details.toString()))
                .map(file -> Messages.get("fault.logged", file))
                .orElseGet(() -> Messages.get("fault.notLogged", fault.getClass().getName()));
    }

    private static Optional<Path> written(Path folder, String name, String details) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            Files.writeString(file, details);
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
