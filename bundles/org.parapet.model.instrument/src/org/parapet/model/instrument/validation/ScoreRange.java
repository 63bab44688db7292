// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;

/**
 * The least and the greatest value that a score can have in theory, from the scores of the options of the items that
 * count.
 *
 * @param minimum every item answered with its lowest option
 * @param maximum every item answered with its highest option
 */
public record ScoreRange(double minimum, double maximum) {

    /**
     * {@return the range of a score}; empty when an item that counts takes no scored scale, or several of which the
     * score names none, or when no item counts.
     *
     * @param score part of an instrument
     */
    public static Optional<ScoreRange> of(Score score) {
        List<ScoreRange> ranges = new ArrayList<>();
        for (Item item : itemsOf(score)) {
            Optional<ScoreRange> range = scaleOf(score, item).flatMap(ScoreRange::ofScale);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            ranges.add(range.get());
        }
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        double lowest = ranges.stream().mapToDouble(ScoreRange::minimum).sum();
        double highest = ranges.stream().mapToDouble(ScoreRange::maximum).sum();
        return Optional.of(switch (score.getAggregation()) {
            case SUM -> new ScoreRange(lowest, highest);
            case MEAN -> new ScoreRange(lowest / ranges.size(), highest / ranges.size());
            case PERCENT_OF_MAXIMUM -> new ScoreRange(0, 100);
        });
    }

    /**
     * {@return the items that count, each once}: those of the score's sections and those it names; when it has neither,
     * all items of the instrument that take a scale. Ticks and texts never count.
     *
     * @param score part of an instrument
     */
    public static List<Item> itemsOf(Score score) {
        Set<Item> items = new LinkedHashSet<>();
        List<Section> sections = score.getSections();
        if (sections.isEmpty() && score.getItems().isEmpty()
                && score.eContainer() instanceof Instrument instrument) {
            sections = instrument.getSections();
        }
        sections.forEach(section -> items.addAll(section.getItems()));
        items.addAll(score.getItems());
        return items.stream().filter(item -> item.getFormat() == AnswerFormat.SCALE).toList();
    }

    /**
     * {@return the scale on which an item counts for a score}; empty when it takes another, none, or several of
     * which the score names none.
     *
     * @param score part of an instrument
     * @param item one of the items that count
     */
    public static Optional<ResponseScale> scaleOf(Score score, Item item) {
        if (score.getScale() != null) {
            return item.getScales().contains(score.getScale()) ? Optional.of(score.getScale()) : Optional.empty();
        }
        return item.getScales().size() == 1 ? Optional.of(item.getScales().get(0)) : Optional.empty();
    }

    private static Optional<ScoreRange> ofScale(ResponseScale scale) {
        if (scale.getOptions().isEmpty() || !scale.getOptions().stream().allMatch(Option::isSetScore)) {
            return Optional.empty();
        }
        return Optional.of(new ScoreRange(
                scale.getOptions().stream().mapToDouble(Option::getScore).min().orElseThrow(),
                scale.getOptions().stream().mapToDouble(Option::getScore).max().orElseThrow()));
    }
}
