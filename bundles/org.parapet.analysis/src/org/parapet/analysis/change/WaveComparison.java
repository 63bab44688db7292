// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.instrument.Instrument;

/**
 * Two waves of one instrument side by side. Waves of the same edition are compared in all items; of two editions, only
 * the items whose wording and scale are the same.
 *
 * @param earlier the results of the earlier wave
 * @param later the results of the later wave
 * @param sameEdition whether both waves used one edition
 * @param items the items that can be compared, in the later edition's order
 * @param notCompared the codes of the later edition's items that cannot be compared
 */
public record WaveComparison(AssessmentResult earlier, AssessmentResult later, boolean sameEdition,
        List<ItemChange> items, List<String> notCompared) {

    /** Copies the lists and refuses missing values. */
    public WaveComparison {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
        items = List.copyOf(items);
        notCompared = List.copyOf(notCompared);
    }

    /**
     * Compares two waves.
     *
     * @param earlierInstrument the edition used in the earlier wave
     * @param earlier the results of the earlier wave
     * @param laterInstrument the edition used in the later wave
     * @param later the results of the later wave
     * @return the comparison
     * @throws IllegalArgumentException when the two are not editions of one instrument
     */
    public static WaveComparison of(Instrument earlierInstrument, AssessmentResult earlier,
            Instrument laterInstrument, AssessmentResult later) {
        if (!earlier.instrument().equals(later.instrument())) {
            throw new IllegalArgumentException(earlier.instrument() + " and " + later.instrument()
                    + " are different instruments; compare them on constructs");
        }
        boolean same = earlier.edition().equals(later.edition());
        EqualWording wording = new EqualWording(earlierInstrument, laterInstrument);
        List<ItemChange> items = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        for (ItemResult item : later.items()) {
            Optional<ItemResult> before = same || wording.holds(item.code(), item.scale())
                    ? find(earlier, item) : Optional.empty();
            before.ifPresentOrElse(found -> items.add(new ItemChange(found, item)),
                    () -> notCompared.add(item.code()));
        }
        return new WaveComparison(earlier, later, same, items, notCompared.stream().distinct().toList());
    }

    private static Optional<ItemResult> find(AssessmentResult result, ItemResult like) {
        return result.items().stream()
                .filter(item -> item.code().equals(like.code()) && item.scale().equals(like.scale())).findFirst();
    }

    /**
     * Compares the sections.
     *
     * @return one for each section that has compared items, in the instrument's order; one for each scale where items
     *         take several
     */
    public List<SectionChange> sections() {
        return items.stream().map(ItemChange::section).distinct()
                .flatMap(section -> figures(section, items.stream()
                        .filter(item -> item.section().equals(section)).toList()))
                .toList();
    }

    /** {@return the whole instrument; one figure for each scale where items take several; none without items} */
    public List<SectionChange> total() {
        return figures("", items).toList();
    }

    private static Stream<SectionChange> figures(String code, List<ItemChange> items) {
        if (items.isEmpty()) {
            return Stream.empty();
        }
        if (items.stream().noneMatch(item -> item.later().oneOfSeveral())) {
            return Stream.of(figure(code, "", items));
        }
        return items.stream().collect(Collectors.groupingBy(item -> item.later().scale(),
                LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(scale -> figure(code, scale.getKey(), scale.getValue()));
    }

    private static SectionChange figure(String code, String scale, List<ItemChange> items) {
        List<ItemChange> answered = items.stream().filter(item -> item.difference().isPresent()).toList();
        return new SectionChange(code, scale, answered.size(),
                mean(answered.stream().map(ItemChange::earlier)), mean(answered.stream().map(ItemChange::later)));
    }

    private static OptionalDouble mean(Stream<ItemResult> results) {
        return results.map(ItemResult::pomp).mapToDouble(OptionalDouble::getAsDouble).average();
    }

    /**
     * Counts the items that moved one way.
     *
     * @param direction the way
     * @return how many
     */
    public int moved(Direction direction) {
        return (int) items.stream().filter(item -> item.direction() == direction).count();
    }
}
