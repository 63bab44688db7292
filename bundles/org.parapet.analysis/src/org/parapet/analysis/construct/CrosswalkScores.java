// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;

/** Computes the constructs of a crosswalk from the results of an instrument that it maps. */
public final class CrosswalkScores {

    private CrosswalkScores() {
    }

    /**
     * Computes all constructs.
     *
     * @param crosswalk the crosswalk
     * @param result the results of one assessment
     * @return one result for each construct, in the crosswalk's order, a construct the instrument does not measure with
     *         its reason; empty when the crosswalk does not cover the instrument's edition
     */
    public static List<ConstructResult> of(Crosswalk crosswalk, AssessmentResult result) {
        Optional<InstrumentMapping> mapping = crosswalk.getMappings().stream()
                .filter(candidate -> candidate.getInstrument().equals(result.instrument())
                        && candidate.getEdition().equals(result.edition()))
                .findFirst();
        return mapping.map(found -> crosswalk.getConstructs().stream()
                .map(construct -> construct(construct, found, result)).toList()).orElse(List.of());
    }

    private static ConstructResult construct(Construct construct, InstrumentMapping mapping, AssessmentResult result) {
        List<MappingEntry> entries = mapping.getEntries().stream()
                .filter(entry -> entry.getConstruct().getCode().equals(construct.getCode())).toList();
        Optional<String> gap = mapping.getGaps().stream()
                .filter(candidate -> candidate.getConstruct().getCode().equals(construct.getCode()))
                .map(MappingGap::getReason).findFirst();
        List<ItemResult> items = new ArrayList<>();
        for (MappingEntry entry : entries) {
            String scale = Optional.ofNullable(entry.getScale()).orElse("");
            for (String code : entry.getItems()) {
                result.items().stream().filter(item -> item.code().equals(code))
                        .filter(item -> scale.isEmpty() || item.scale().equals(scale))
                        .filter(item -> !items.contains(item)).forEach(items::add);
            }
        }
        return new ConstructResult(construct.getCode(), construct.getLabel(),
                items.stream().map(ItemResult::code).distinct().toList(),
                items.stream().map(ItemResult::pomp).filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble).average(),
                result.participants(), items.stream().mapToInt(ItemResult::answered).min().orElse(0),
                items.stream().mapToInt(ItemResult::answered).max().orElse(0), spread(items), gap,
                entries.stream().map(MappingEntry::getBasis).toList());
    }

    private static OptionalDouble spread(List<ItemResult> items) {
        int n = 0;
        double mean = 0;
        double squaredDeviations = 0;
        for (ItemResult item : items) {
            double minimum = item.counts().stream().mapToDouble(count -> count.choice().score()).min().orElse(0);
            double maximum = item.counts().stream().mapToDouble(count -> count.choice().score()).max().orElse(0);
            for (OptionCount count : item.counts()) {
                OptionalDouble answer = PercentOfMaximum.of(count.choice().score(), minimum, maximum);
                if (count.count() > 0 && answer.isPresent()) {
                    double difference = answer.getAsDouble() - mean;
                    n += count.count();
                    mean += difference * count.count() / n;
                    squaredDeviations += count.count() * difference * (answer.getAsDouble() - mean);
                }
            }
        }
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squaredDeviations / n));
    }
}
