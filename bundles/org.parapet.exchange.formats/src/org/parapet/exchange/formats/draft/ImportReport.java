// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.ArrayList;
import java.util.List;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Outcome;
import org.parapet.exchange.formats.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** What there is to say about a file that is read. */
public final class ImportReport {

    /** More errors than people read are counted, not kept. */
    private static final int MOST_ERRORS = 500;

    private final String file;
    private final List<LossReport.Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int errors;

    /**
     * An empty report.
     *
     * @param file what to call the file in messages
     */
    public ImportReport(String file) {
        this.file = file;
    }

    /** {@return what the file is called in messages} */
    public String file() {
        return file;
    }

    /**
     * Takes something that makes the file unusable.
     *
     * @param rule stable key in kebab case, with a message and a cure in {@code messages.properties}
     * @param spot where
     * @param arguments what the message and the cure name
     */
    public void error(String rule, Spot spot, Object... arguments) {
        errors++;
        if (errors <= MOST_ERRORS) {
            problems.add(Problem.error(rule, place(spot), message(rule, spot, arguments), cure(rule, arguments)));
        } else if (errors == MOST_ERRORS + 1) {
            problems.add(Problem.error("too-many-errors", place(spot), Messages.get("too-many-errors.message",
                    String.valueOf(MOST_ERRORS)), Messages.get("too-many-errors.cure")));
        }
    }

    /**
     * Takes something that somebody should look at.
     *
     * @param rule stable key in kebab case, with a message and a cure in {@code messages.properties}
     * @param spot where
     * @param arguments what the message and the cure name
     */
    public void warning(String rule, Spot spot, Object... arguments) {
        problems.add(Problem.warning(rule, place(spot), message(rule, spot, arguments), cure(rule, arguments)));
    }

    /**
     * Takes a problem that others found.
     *
     * @param problem with its line and column in the file
     * @param spot the same place in the words of the format
     */
    public void add(Problem problem, Spot spot) {
        errors += problem.isError() ? 1 : 0;
        problems.add(spot.part().isEmpty() ? problem : new Problem(problem.severity(), problem.rule(),
                problem.place(), spot.part() + ": " + problem.message(), problem.cure()));
    }

    /**
     * Says that a part was taken as it was.
     *
     * @param spot where it stands
     * @param before what it is there
     * @param after which part of the instrument it has become
     */
    public void taken(Spot spot, String before, String after) {
        entries.add(new LossReport.Entry(Outcome.TAKEN, place(spot), spot.part(), before, after, ""));
    }

    /**
     * Says that a part was changed.
     *
     * @param reason key of the reason after {@code changed.}
     * @param spot where it stands
     * @param before what it is there
     * @param after what it has become
     * @param arguments what the reason names
     */
    public void changed(String reason, Spot spot, String before, String after, Object... arguments) {
        entries.add(new LossReport.Entry(Outcome.CHANGED, place(spot), spot.part(), before, after,
                Messages.get("changed." + reason, arguments)));
    }

    /**
     * Says that a part was left out.
     *
     * @param reason key of the reason after {@code leftOut.}
     * @param spot where it stands
     * @param before what it is there
     * @param arguments what the reason names
     */
    public void leftOut(String reason, Spot spot, String before, Object... arguments) {
        entries.add(new LossReport.Entry(Outcome.LEFT_OUT, place(spot), spot.part(), before, "",
                Messages.get("leftOut." + reason, arguments)));
    }

    /** {@return whether anything makes the file unusable} */
    public boolean isBroken() {
        return errors > 0;
    }

    /** {@return all problems so far} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** {@return what was taken, changed and left out so far} */
    public LossReport losses() {
        return new LossReport(entries);
    }

    private Place place(Spot spot) {
        return new Place(file, spot.line(), spot.column(), "");
    }

    private static String message(String rule, Spot spot, Object... arguments) {
        String message = Messages.get(rule + ".message", arguments);
        return spot.part().isEmpty() ? message : spot.part() + ": " + message;
    }

    private static String cure(String rule, Object... arguments) {
        return Messages.get(rule + ".cure", arguments);
    }
}
