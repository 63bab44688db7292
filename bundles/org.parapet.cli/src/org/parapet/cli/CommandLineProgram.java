// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.io.PrintWriter;
import java.util.List;
import org.parapet.cli.command.CommandTree;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command. Only the command that is asked for is made, so that a short command does not pay for the others.
 *
 * <p>Whatever happens ends in an exit code and a message, never in a stack trace: the details of a fault go to a file.
 */
public final class CommandLineProgram implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final CommandContext context;

    /**
     * A program.
     *
     * @param context what commands get from outside
     */
    public CommandLineProgram(CommandContext context) {
        this.context = context;
    }

    /**
     * Runs a command.
     *
     * @param arguments as given after {@code parapet}
     * @return the exit code, see {@link ExitCode}
     */
    public int run(String... arguments) {
        int exitCode;
        try {
            CommandLine root = new CommandTree(context).rootFor(arguments);
            root.setParameterExceptionHandler(this);
            root.setExecutionExceptionHandler(this);
            exitCode = root.execute(arguments);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            exitCode = fault(e, "parapet");
        } catch (OutOfMemoryError e) {
            context.err().println(Messages.get("fault.memory", Runtime.getRuntime().maxMemory() >> 20));
            exitCode = ExitCode.FAULT.number();
        }
        context.out().flush();
        if (context.out().checkError() && exitCode == ExitCode.DONE.number()) {
            context.err().println(Messages.get("output.closed"));
            exitCode = ExitCode.OUTPUT.number();
        }
        context.err().flush();
        return exitCode;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        PrintWriter err = context.err();
        err.println(Messages.get("usage.wrong", e.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println(Messages.get("usage.help", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
        }
        return ExitCode.USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof CommandFailure failure) {
            return failed(failure.problems(), failure.exitCode().number());
        }
        if (e instanceof ModelFileException failure) {
            return failed(failure.problems(), failure.kind().exitCode());
        }
        return fault(e, command.getCommandSpec().qualifiedName(" "));
    }

    private int failed(List<Problem> problems, int exitCode) {
        new ProblemLines(context.err()).print(problems);
        return exitCode;
    }

    private int fault(Throwable fault, String command) {
        context.err().println(new FaultLog(context).write(fault, command));
        return ExitCode.FAULT.number();
    }
}
