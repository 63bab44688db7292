// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.concurrent.Callable;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.model.files.ModelFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command with its help. */
abstract class Command implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    Command(CommandContext context) {
        this.context = context;
    }

    @Override
    public final Integer call() throws CommandFailure, ModelFileException {
        return run().number();
    }

    /**
     * Does the work.
     *
     * @return how it ended
     * @throws CommandFailure when it cannot be done
     * @throws ModelFileException when a file cannot be read or written
     */
    abstract ExitCode run() throws CommandFailure, ModelFileException;

    final CommandContext context() {
        return context;
    }

    final CommandSpec spec() {
        return spec;
    }

    final ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
