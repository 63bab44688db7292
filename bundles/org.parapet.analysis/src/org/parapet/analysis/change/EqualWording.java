// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.Objects;
import java.util.Optional;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/**
 * Finds the items that two editions word alike: the same code, text, gloss and kind of answer, and on the scale the same
 * options with the same labels and scores in the same order. White space is not wording.
 */
public final class EqualWording {

    private final Instrument one;
    private final Instrument other;

    /**
     * Two editions of an instrument.
     *
     * @param one an edition
     * @param other another
     */
    public EqualWording(Instrument one, Instrument other) {
        this.one = one;
        this.other = other;
    }

    /**
     * {@return whether both editions have the item and word it alike}
     *
     * @param code the item's code
     * @param scale the scale's code; empty when the scale does not matter
     */
    public boolean holds(String code, String scale) {
        Optional<Item> first = item(one, code);
        Optional<Item> second = item(other, code);
        return first.isPresent() && second.isPresent() && isEqual(first.get(), second.get())
                && (scale.isEmpty() || isEqual(scale(first.get(), scale), scale(second.get(), scale)));
    }

    private static Optional<Item> item(Instrument instrument, String code) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> code.equals(item.getCode())).findFirst();
    }

    private static boolean isEqual(Item first, Item second) {
        return first.getFormat() == second.getFormat() && plain(first.getText()).equals(plain(second.getText()))
                && plain(first.getGloss()).equals(plain(second.getGloss()));
    }

    private static Optional<ResponseScale> scale(Item item, String code) {
        return item.getScales().stream().filter(scale -> code.equals(scale.getCode())).findFirst();
    }

    private static boolean isEqual(Optional<ResponseScale> first, Optional<ResponseScale> second) {
        return first.isPresent() && second.isPresent()
                && first.get().getOptions().stream().map(EqualWording::signature).toList()
                        .equals(second.get().getOptions().stream().map(EqualWording::signature).toList());
    }

    private static String signature(Option option) {
        return option.getCode() + '\n' + plain(option.getLabel()) + '\n' + option.getScore();
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }
}
