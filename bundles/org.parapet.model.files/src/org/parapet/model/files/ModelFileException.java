// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.List;
import java.util.stream.Collectors;

/** A file could not be read or written; the old file is intact. Carries every problem, not the first. */
public class ModelFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is, which decides the exit code of the command line. */
    public enum Kind {
        /** The input is wrong: bad content, changed on disk (exit code 2). */
        INPUT(2),
        /** The output could not be written: disk full, read-only, locked by another Parapet (exit code 3). */
        OUTPUT(3);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** {@return the exit code of the command line for this kind} */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    /**
     * @param kind whose fault it is
     * @param problems what went wrong, at least one
     */
    public ModelFileException(Kind kind, List<Problem> problems) {
        this(kind, problems, null);
    }

    /**
     * @param kind whose fault it is
     * @param problem what went wrong
     * @param cause the failure underneath; null when there is none
     */
    public ModelFileException(Kind kind, Problem problem, Throwable cause) {
        this(kind, List.of(problem), cause);
    }

    private ModelFileException(Kind kind, List<Problem> problems, Throwable cause) {
        super(problems.stream().map(Problem::describe).collect(Collectors.joining(System.lineSeparator())), cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a failure has at least one problem");
        }
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    /** {@return whose fault it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return what went wrong, at least one} */
    public List<Problem> problems() {
        return problems;
    }
}
