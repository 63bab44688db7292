// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import picocli.CommandLine;

/** {@code parapet instruments}. */
@CommandLine.Command(name = "instruments")
final class InstrumentsCommand extends Command {

    InstrumentsCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        throw wrongUsage(Messages.get("usage.noCommand"));
    }
}
