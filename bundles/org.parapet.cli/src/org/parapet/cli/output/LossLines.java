// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Entry;
import org.parapet.cli.Messages;
import org.parapet.model.files.Problem;

/**
 * Prints what an export changed and left out. Parts of one kind that stand one behind the other and were left out for
 * the same reason, such as the actions of all items, share a line that names the first, the last and how many they are.
 */
public final class LossLines {

    private static final int FEWEST = 3;

    private final PrintWriter writer;

    /**
     * Lines on a writer.
     *
     * @param writer where
     */
    public LossLines(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints the changes, then what was left out, each in the order of the instrument.
     *
     * @param losses any number
     */
    public void print(LossReport losses) {
        ProblemLines lines = new ProblemLines(writer);
        lines.print(losses.changed().stream().map(Entry::describe).toList());
        List<Entry> alike = new ArrayList<>();
        for (Entry entry : losses.leftOut()) {
            if (!alike.isEmpty() && !isAlike(alike.getFirst(), entry)) {
                lines.print(described(alike));
                alike.clear();
            }
            alike.add(entry);
        }
        lines.print(described(alike));
    }

    private static List<Problem> described(List<Entry> alike) {
        if (alike.size() < FEWEST) {
            return alike.stream().map(Entry::describe).toList();
        }
        Entry first = alike.getFirst();
        return List.of(Problem.warning(first.describe().rule(), first.place(), Messages.get("exchange.leftOut.alike",
                first.part(), alike.getLast().part(), alike.size(), first.reason()), ""));
    }

    private static boolean isAlike(Entry one, Entry other) {
        return kind(one).equals(kind(other)) && one.reason().equals(other.reason())
                && Objects.equals(one.place(), other.place());
    }

    private static String kind(Entry entry) {
        int end = entry.part().indexOf('/');
        return end < 0 ? entry.part() : entry.part().substring(0, end);
    }
}
