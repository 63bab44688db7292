// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.util.List;
import org.parapet.model.files.Problem;

/** A command cannot do what was asked. */
public class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient List<Problem> problems;

    /**
     * @param exitCode what the command ends with
     * @param problems everything that is wrong, at least one
     */
    public CommandFailure(ExitCode exitCode, List<Problem> problems) {
        super(problems.getFirst().message());
        this.exitCode = exitCode;
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return a failure because the input is wrong}
     *
     * @param problem what is wrong with it
     */
    public static CommandFailure input(Problem problem) {
        return new CommandFailure(ExitCode.INPUT, List.of(problem));
    }

    /** {@return what the command ends with} */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** {@return everything that is wrong, at least one} */
    public List<Problem> problems() {
        return problems;
    }
}
