// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parapet.model.instrument.Instrument;

/**
 * What differs between two editions of an instrument, and what each change means for the answers to the earlier one.
 *
 * @param earlier the earlier edition as {@code id@edition}
 * @param later the later edition as {@code id@edition}
 * @param changes all changes, in the order of the instrument: first what the later edition has, then what it lacks;
 *     without that it says of itself and its items to be based on the earlier one
 * @param items how each item of either edition can be compared
 */
public record EditionComparison(String earlier, String later, List<EditionChange> changes,
        List<ItemComparability> items) {

    /** Copies the lists and refuses missing values. */
    public EditionComparison {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        changes = List.copyOf(changes);
        items = List.copyOf(items);
    }

    /**
     * {@return the comparison of two editions}
     *
     * @param earlier need not be valid
     * @param later of the same instrument, or of one made of it
     */
    public static EditionComparison of(Instrument earlier, Instrument later) {
        return new EditionComparison(reference(earlier), reference(later), new ChangeFinder(earlier, later).changes(),
                new ItemComparer(earlier, later).items());
    }

    /** {@return the gravest effect of all changes}; harmless when nothing changed. */
    public Effect effect() {
        return changes.stream().map(EditionChange::effect).max(Comparator.naturalOrder()).orElse(Effect.HARMLESS);
    }

    /** {@return how many changes have an effect} */
    public long count(Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }

    static String reference(Instrument instrument) {
        return instrument.getId() + '@' + instrument.getEdition();
    }
}
