// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.edition.EditionComparison;
import org.parapet.model.instrument.edition.ItemComparability;

/**
 * Finds the items that two editions word alike, so that their answers can stand side by side. What counts as alike is
 * decided by {@link EditionComparison}, as everywhere.
 */
public final class EqualWording {

    private final Map<String, ItemComparability> items;

    /**
     * Two editions of an instrument.
     *
     * @param one an edition
     * @param other another
     */
    public EqualWording(Instrument one, Instrument other) {
        items = EditionComparison.of(one, other).items().stream().collect(Collectors.toMap(
                item -> key(item.code(), item.scale()), item -> item, (first, second) -> first));
    }

    /**
     * {@return whether both editions have the item and word it alike}
     *
     * @param code the item's code
     * @param scale the scale's code; empty for ticks and texts, and for all scales that the item takes
     */
    public boolean holds(String code, String scale) {
        List<ItemComparability> found = items.values().stream()
                .filter(item -> item.code().equals(code) && (scale.isEmpty() || item.scale().equals(scale))).toList();
        return !found.isEmpty() && found.stream().allMatch(ItemComparability::comparable);
    }

    /**
     * {@return why answers to the item cannot stand side by side, one sentence without a full stop}; "" when they can,
     * or when neither edition has the item on the scale.
     *
     * @param code the item's code
     * @param scale the scale's code; empty for ticks and texts
     */
    public String reason(String code, String scale) {
        ItemComparability found = items.get(key(code, scale));
        return found == null ? "" : found.reason();
    }

    /**
     * {@return the codes of the items that two waves of these editions cannot compare, by the reason}, both in the
     * later edition's order; the reason is "" where there is none to give
     *
     * @param comparison of waves of the two editions
     */
    public Map<String, List<String>> notCompared(WaveComparison comparison) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (String code : comparison.notCompared()) {
            String reason = comparison.later().items().stream().filter(item -> item.code().equals(code))
                    .map(item -> reason(code, item.scale())).filter(each -> !each.isEmpty()).findFirst().orElse("");
            codes.computeIfAbsent(reason, first -> new ArrayList<>()).add(code);
        }
        return codes;
    }

    private static String key(String code, String scale) {
        return code + '\n' + scale;
    }
}
