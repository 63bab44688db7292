// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.parapet.cli.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Prints problems, one on a line, as {@code file:line:column: severity: item: message. cure. [rule]}. */
public final class ProblemLines {

    private final PrintWriter writer;

    /**
     * Lines on a writer.
     *
     * @param writer where
     */
    public ProblemLines(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints problems in their order.
     *
     * @param problems any number
     */
    public void print(List<Problem> problems) {
        for (Problem problem : problems) {
            writer.println(line(problem));
        }
    }

    /**
     * {@return a problem on one line}
     *
     * @param problem any
     */
    public static String line(Problem problem) {
        StringBuilder line = new StringBuilder();
        Place place = problem.place();
        if (!place.file().isEmpty()) {
            line.append(place.file()).append(':');
            if (place.line() > 0) {
                line.append(place.line()).append(':');
                if (place.column() > 0) {
                    line.append(place.column()).append(':');
                }
            }
            line.append(' ');
        } else if (place.line() > 0) {
            line.append(place.line()).append(": ");
        }
        line.append(Messages.get("severity." + problem.severity().name().toLowerCase(Locale.ROOT))).append(": ");
        if (!place.item().isEmpty()) {
            line.append(place.item()).append(": ");
        }
        sentence(line, problem.message());
        if (!problem.cure().isBlank()) {
            line.append(' ');
            sentence(line, problem.cure());
        }
        line.append(" [").append(problem.rule()).append(']');
        return line.toString().replaceAll("\\p{Cntrl}+", " ");
    }

    private static void sentence(StringBuilder line, String text) {
        String stripped = text.strip();
        line.append(stripped);
        if (!stripped.isEmpty() && ".!?".indexOf(stripped.charAt(stripped.length() - 1)) < 0) {
            line.append('.');
        }
    }
}
