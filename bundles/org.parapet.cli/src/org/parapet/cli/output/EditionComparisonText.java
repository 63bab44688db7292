// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.edition.EditionChange;
import org.parapet.model.instrument.edition.EditionComparison;
import org.parapet.model.instrument.edition.Effect;
import org.parapet.model.instrument.edition.ItemComparability;

/**
 * A comparison of two editions for people, the gravest changes first. The same change of several parts is said once,
 * where it does not matter to earlier answers.
 */
public final class EditionComparisonText {

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
        int count = comparison.changes().size();
        String key = count == 0 ? "editions.editions.none" : count == 1 ? "editions.editions.one" : "editions.editions";
        writer.println(Messages.get(key, comparison.earlier(), comparison.later(), count));
        for (Effect effect : List.of(Effect.BREAKS_COMPARISON, Effect.CHANGES_SCORES, Effect.HARMLESS)) {
            List<EditionChange> changes = comparison.changes().stream().filter(change -> change.effect() == effect)
                    .toList();
            if (!changes.isEmpty()) {
                writer.println();
                writer.println(Messages.get("editions.effect", effect.label(), changes.size()));
                if (effect == Effect.HARMLESS) {
                    printTogether(changes);
                } else {
                    changes.forEach(this::print);
                }
            }
        }
        List<ItemComparability> apart = comparison.items().stream().filter(item -> !item.comparable()).toList();
        writer.println();
        writer.println(Messages.get("editions.items", comparison.items().size() - apart.size(),
                comparison.items().size()));
        apart.forEach(item -> writer.println(Messages.get("editions.item", item.code(), item.reason())));
    }

    private void print(EditionChange change) {
        writer.println(Messages.get("editions.change", ChangeNames.what(change), change.kind().label(),
                change.reason()));
        printValues(change);
    }

    /** The same feature of several parts of one kind stands in one line, with their codes. */
    private void printTogether(List<EditionChange> changes) {
        Map<String, List<EditionChange>> alike = new LinkedHashMap<>();
        changes.forEach(change -> alike.computeIfAbsent(change.kind() + ChangeNames.kindOf(change) + change.feature(),
                any -> new ArrayList<>()).add(change));
        for (List<EditionChange> group : alike.values()) {
            EditionChange first = group.getFirst();
            if (group.size() == 1) {
                writer.println(Messages.get("editions.harmless", ChangeNames.what(first), first.kind().label()));
                printValues(first);
            } else {
                writer.println(Messages.get("editions.harmless.several", ChangeNames.whatOfSeveral(first),
                        first.kind().label(), group.size(),
                        String.join(", ", group.stream().map(ChangeNames::codeOf).toList())));
            }
        }
    }

    private void printValues(EditionChange change) {
        if (!change.feature().isEmpty()) {
            ChangedValues values = new ChangedValues(change.before(), change.after());
            writer.println(Messages.get("editions.before", shown(values.shownBefore())));
            writer.println(Messages.get("editions.after", shown(values.shownAfter())));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.get("editions.nothing") : '"' + value + '"';
    }
}
