// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code parapet}. */
@CommandLine.Command(name = "parapet")
final class RootCommand extends Command {

    @Option(names = {"-V", "--version"}, descriptionKey = "version")
    private boolean version;

    RootCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        if (!version) {
            throw wrongUsage(Messages.get("usage.noCommand"));
        }
        context().out().println("parapet " + context().version());
        return ExitCode.DONE;
    }
}
