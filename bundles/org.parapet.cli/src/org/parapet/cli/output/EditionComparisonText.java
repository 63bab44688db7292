// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.edition.Effect;
import org.parapet.model.instrument.edition.EditionChange;
import org.parapet.model.instrument.edition.EditionComparison;
import org.parapet.model.instrument.edition.ItemComparability;

/** A comparison of two editions for people, the gravest changes first. */
public final class EditionComparisonText {

    private static final int LONGEST_VALUE = 70;

    private final PrintWriter writer;

    /**
     * Text on a writer.
     *
     * @param writer where
     */
    public EditionComparisonText(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints a comparison.
     *
     * @param comparison any
     */
    public void print(EditionComparison comparison) {
        writer.println(Messages.get("editions.editions", comparison.earlier(), comparison.later(),
                comparison.changes().size()));
        for (Effect effect : List.of(Effect.BREAKS_COMPARISON, Effect.CHANGES_SCORES, Effect.HARMLESS)) {
            List<EditionChange> changes = comparison.changes().stream().filter(change -> change.effect() == effect)
                    .toList();
            if (!changes.isEmpty()) {
                writer.println();
                writer.println(Messages.get("editions.effect", effect.label(), changes.size()));
                changes.forEach(this::print);
            }
        }
        List<ItemComparability> apart = comparison.items().stream().filter(item -> !item.comparable()).toList();
        writer.println();
        writer.println(Messages.get("editions.items", comparison.items().size() - apart.size(),
                comparison.items().size()));
        apart.forEach(item -> writer.println(Messages.get("editions.item", item.code(), item.reason())));
    }

    private void print(EditionChange change) {
        String what = change.feature().isEmpty() ? change.part() : change.part() + '#' + change.feature();
        writer.println(Messages.get("editions.change", what, change.kind().label(), change.reason()));
        if (!change.feature().isEmpty()) {
            writer.println(Messages.get("editions.values", shown(change.before()), shown(change.after())));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.get("editions.nothing")
                : '"' + TextTable.shortened(value, LONGEST_VALUE) + '"';
    }
}
