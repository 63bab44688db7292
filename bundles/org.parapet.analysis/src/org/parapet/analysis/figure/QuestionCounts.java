// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.scale.Counts;

/**
 * The answers to one question as figures need them.
 *
 * @param name the item's code, with its scale where it takes several
 * @param options the codes of the options, in the order of the scale
 * @param scores their scores, in the same order
 * @param counts how many chose each, in the same order
 * @param participants N, those who left it blank included
 */
public record QuestionCounts(String name, List<String> options, List<Double> scores, List<Integer> counts,
        int participants) {

    /** Copies the lists; refuses lists of different length and more answers than participants. */
    public QuestionCounts {
        Objects.requireNonNull(name);
        options = List.copyOf(options);
        scores = List.copyOf(scores);
        counts = List.copyOf(counts);
        if (options.size() != counts.size() || scores.size() != counts.size()) {
            throw new IllegalArgumentException(name + ": " + counts.size() + " counts for " + options.size()
                    + " options");
        }
        if (counts.stream().mapToInt(Integer::intValue).sum() > participants) {
            throw new IllegalArgumentException(name + ": more answers than participants");
        }
    }

    /**
     * {@return the answers behind the result of an item}
     *
     * @param item the result
     */
    public static QuestionCounts of(ItemResult item) {
        return new QuestionCounts(item.oneOfSeveral() ? item.code() + '/' + item.scale() : item.code(),
                item.counts().stream().map(OptionCount::option).toList(),
                item.counts().stream().map(count -> count.choice().score()).toList(),
                item.counts().stream().map(OptionCount::count).toList(), item.participants());
    }

    /** {@return how many answered} */
    public int answered() {
        return Counts.total(countArray());
    }

    /** {@return how many left it blank} */
    public int blank() {
        return participants - answered();
    }

    /** {@return whether all who answered chose one option, at least one of them} */
    public boolean isUnanimous() {
        return counts.stream().filter(count -> count > 0).count() == 1;
    }

    /** {@return whether the options differ in score} */
    public boolean isScored() {
        return scores.stream().distinct().count() > 1;
    }

    /** {@return the counts in a new array} */
    public int[] countArray() {
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return the scores in a new array} */
    public double[] scoreArray() {
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * {@return the counts by ascending score, as methods for ordered answers need them; options that score the same are
     * put together}
     */
    public int[] countsByScore() {
        double[] steps = scores.stream().mapToDouble(Double::doubleValue).distinct().sorted().toArray();
        int[] ordered = new int[steps.length];
        for (int option = 0; option < counts.size(); option++) {
            ordered[Arrays.binarySearch(steps, scores.get(option))] += counts.get(option);
        }
        return ordered;
    }

    /** {@return the counts as the input of a figure} */
    public Input input() {
        return Input.counts(name, options, countArray());
    }
}
