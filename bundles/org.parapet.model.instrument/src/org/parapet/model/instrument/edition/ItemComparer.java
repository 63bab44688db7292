// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/**
 * Compares items: the same code, text, gloss and kind of answer, and on the scale the same options with the same labels
 * in the same order, and scores that give each option the same percent of maximum possible. White space is not wording.
 */
final class ItemComparer {

    private static final double TOLERANCE = 1e-9;

    private final Map<String, Item> earlier;
    private final Map<String, Item> later;

    ItemComparer(Instrument earlier, Instrument later) {
        this.earlier = itemsOf(earlier);
        this.later = itemsOf(later);
    }

    List<ItemComparability> items() {
        List<ItemComparability> found = new ArrayList<>();
        later.values().forEach(item -> scalesOf(item).forEach(scale -> found.add(compare(item.getCode(), scale))));
        earlier.values().stream().filter(item -> !later.containsKey(item.getCode()))
                .forEach(item -> scalesOf(item).forEach(scale -> found.add(compare(item.getCode(), scale))));
        return found;
    }

    ItemComparability compare(String code, String scale) {
        String reason = reason(earlier.get(code), later.get(code), scale);
        return new ItemComparability(code, scale, reason.isEmpty(), reason);
    }

    private static String reason(Item first, Item second, String scale) {
        if (first == null) {
            return Messages.get("item.onlyLater");
        }
        if (second == null) {
            return Messages.get("item.onlyEarlier");
        }
        if (!plain(first.getText()).equals(plain(second.getText()))) {
            return Messages.get("item.text");
        }
        if (!plain(first.getGloss()).equals(plain(second.getGloss()))) {
            return Messages.get("item.gloss");
        }
        if (first.getFormat() != second.getFormat()) {
            return Messages.get("item.format");
        }
        if (scale.isEmpty()) {
            return "";
        }
        Optional<ResponseScale> one = scaleOf(first, scale);
        Optional<ResponseScale> other = scaleOf(second, scale);
        if (one.isEmpty() || other.isEmpty()) {
            return Messages.get("item.scale", scale);
        }
        if (!plain(one.get().getQuestion()).equals(plain(other.get().getQuestion()))) {
            return Messages.get("item.question", scale);
        }
        if (!wording(one.get()).equals(wording(other.get()))) {
            return Messages.get("item.options", scale);
        }
        return haveSamePercentages(one.get(), other.get()) ? "" : Messages.get("item.scores", scale);
    }

    /** Whether scores of the two give each option the same share of the way from the least to the greatest score. */
    static boolean haveSamePercentages(ResponseScale first, ResponseScale second) {
        List<Double> one = percentages(first);
        List<Double> other = percentages(second);
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (Math.abs(one.get(i) - other.get(i)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Of unscored scales the options are equally spaced. */
    private static List<Double> percentages(ResponseScale scale) {
        List<Option> options = scale.getOptions();
        boolean scored = options.stream().allMatch(Option::isSetScore);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            values.add(scored ? options.get(i).getScore() : i);
        }
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double greatest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double span = greatest - least;
        return values.stream().map(value -> span == 0 ? 0 : (value - least) / span).toList();
    }

    static List<String> wording(ResponseScale scale) {
        return scale.getOptions().stream().map(option -> option.getCode() + '\n' + plain(option.getLabel())).toList();
    }

    static String plain(String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }

    private static Stream<String> scalesOf(Item item) {
        return item.getScales().isEmpty() ? Stream.of("") : item.getScales().stream().map(ResponseScale::getCode)
                .filter(Objects::nonNull);
    }

    private static Optional<ResponseScale> scaleOf(Item item, String code) {
        return item.getScales().stream().filter(scale -> code.equals(scale.getCode())).findFirst();
    }

    private static Map<String, Item> itemsOf(Instrument instrument) {
        Map<String, Item> items = new LinkedHashMap<>();
        instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getCode() != null).forEach(item -> items.putIfAbsent(item.getCode(), item));
        return items;
    }
}
