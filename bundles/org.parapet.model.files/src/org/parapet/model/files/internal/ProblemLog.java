// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;

/** Collects the problems of one file, in the order of the file, up to a number that people can read. */
final class ProblemLog {

    static final int MOST = 1000;

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();

    ProblemLog(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Notes an error; the same one twice counts once. */
    void error(String rule, Place place, String message, String cure) {
        problems.add(new Problem(Severity.ERROR, rule, place, message, cure));
    }

    boolean isFull() {
        return problems.size() >= MOST;
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt((Problem problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()));
        if (isFull()) {
            sorted.add(Problem.error("too-many-problems", Place.of(file), Messages.get("load.tooMany", MOST),
                    Messages.get("load.tooMany.cure")));
        }
        return sorted;
    }
}
