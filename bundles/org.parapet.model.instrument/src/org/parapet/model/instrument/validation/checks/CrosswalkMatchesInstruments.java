// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.CrosswalkCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Items, scales, frameworks and dimensions that a crosswalk names exist in the instruments. */
public final class CrosswalkMatchesInstruments implements CrosswalkCheck {

    private final List<Instrument> instruments;

    /**
     * A check against instruments.
     *
     * @param instruments mappings and links of others are passed over
     */
    public CrosswalkMatchesInstruments(Collection<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
    }

    @Override
    public void check(Crosswalk crosswalk, ProblemCollector problems) {
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            instruments.stream()
                    .filter(instrument -> instrument.getId().equals(mapping.getInstrument())
                            && instrument.getEdition().equals(mapping.getEdition()))
                    .forEach(instrument -> checkEntries(mapping, instrument, problems));
        }
        for (DimensionLink link : crosswalk.getDimensionLinks()) {
            List<Instrument> candidates = instruments.stream()
                    .filter(instrument -> instrument.getId().equals(link.getInstrument())).toList();
            if (!candidates.isEmpty() && candidates.stream().noneMatch(instrument -> hasDimension(instrument, link))) {
                problems.error(link, "dimension-unknown", link.getInstrument());
            }
        }
    }

    private static void checkEntries(InstrumentMapping mapping, Instrument instrument, ProblemCollector problems) {
        Map<String, Item> items = Parts.items(instrument).stream()
                .collect(Collectors.toMap(Item::getCode, Function.identity(), (first, second) -> first));
        for (MappingEntry entry : mapping.getEntries()) {
            List<String> unknown = new ArrayList<>(entry.getItems());
            unknown.removeAll(items.keySet());
            if (!unknown.isEmpty()) {
                problems.error(entry, "mapping-item-unknown", String.join(", ", unknown), instrument.getId());
            }
            List<Item> known = entry.getItems().stream().map(items::get).filter(item -> item != null).toList();
            checkScale(entry, known, problems);
        }
    }

    private static void checkScale(MappingEntry entry, List<Item> items, ProblemCollector problems) {
        boolean named = entry.getScale() != null && !entry.getScale().isBlank();
        List<Item> wrong = items.stream().filter(item -> named
                ? item.getScales().stream().map(ResponseScale::getCode).noneMatch(entry.getScale()::equals)
                : item.getScales().size() != 1 && item.getFormat() != AnswerFormat.TICK).toList();
        if (wrong.isEmpty()) {
            return;
        }
        if (named) {
            problems.error(entry, "mapping-scale-not-taken", PartNames.codesOf(wrong), entry.getScale());
        } else {
            problems.error(entry, "mapping-scale-open", PartNames.codesOf(wrong), String.join(", ", common(items)));
        }
    }

    private static List<String> common(List<Item> items) {
        return items.getFirst().getScales().stream()
                .filter(scale -> items.stream().allMatch(item -> item.getScales().contains(scale)))
                .map(ResponseScale::getCode).toList();
    }

    private static boolean hasDimension(Instrument instrument, DimensionLink link) {
        return instrument.getFrameworks().stream()
                .filter(framework -> framework.getCode().equals(link.getFramework()))
                .map(Framework::getDimensions)
                .anyMatch(dimensions -> dimensions.stream()
                        .anyMatch(dimension -> dimension.getCode().equals(link.getDimension())));
    }
}
