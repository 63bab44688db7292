// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code parapet completion}: a script that completes commands and options. */
@CommandLine.Command(name = "completion")
final class CompletionCommand extends Command {

    /** Shells for which there is a script. The names are those of the command line. */
    enum Shell {
        /** GNU Bash. */
        bash,
        /** Z shell, which takes the same script once its Bash completion is loaded; the script does that. */
        zsh
    }

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    private Shell shell;

    CompletionCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        if (shell == Shell.zsh) {
            context().out().println("#compdef parapet");
        }
        context().out().print(AutoComplete.bash("parapet", new CommandTree(context()).complete()));
        return ExitCode.DONE;
    }
}
