// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.tally.Choice;
import org.parapet.model.instrument.Polarity;

/**
 * One stacked bar on both sides of a zero line: unfavourable answers to the left, favourable ones to the right, neutral
 * ones half and half about the zero line, stronger answers further out.
 *
 * @param segments from left to right; answers nobody chose have none
 */
record DivergingBar(List<Segment> segments) {

    DivergingBar {
        segments = List.copyOf(segments);
    }

    /**
     * One answer's part of the bar.
     *
     * @param answer the answer
     * @param count how many chose it
     * @param from where it begins; the zero line is 0, lengths are in the unit of the counts
     * @param to where it ends
     */
    record Segment(Answer answer, int count, double from, double to) {
    }

    /**
     * An answer and its place among those of its side.
     *
     * @param choice the answer
     * @param rank how many answers of the same side are weaker; of neutral ones, how many have a lower score
     * @param side how many answers the side has
     */
    record Answer(Choice choice, int rank, int side) {
    }

    /**
     * Lays a bar out.
     *
     * @param counts how many chose each option
     * @param unit the length of one answer
     */
    static DivergingBar of(List<OptionCount> counts, double unit) {
        List<Answer> answers = answers(counts.stream().map(OptionCount::choice).toList());
        double left = 0;
        for (OptionCount count : counts) {
            left += count.count() * unit * switch (count.choice().polarity()) {
                case UNFAVOURABLE -> 1;
                case NEUTRAL -> 0.5;
                case FAVOURABLE -> 0;
            };
        }
        List<Segment> segments = new ArrayList<>();
        double at = -left;
        for (Answer answer : answers) {
            int count = counts.stream().filter(each -> each.choice().equals(answer.choice()))
                    .mapToInt(OptionCount::count).findFirst().orElse(0);
            if (count > 0) {
                segments.add(new Segment(answer, count, at, at + count * unit));
                at += count * unit;
            }
        }
        return new DivergingBar(segments);
    }

    /** The answers from the strongest unfavourable to the strongest favourable. */
    static List<Answer> answers(List<Choice> choices) {
        List<Answer> answers = new ArrayList<>(side(choices, Polarity.UNFAVOURABLE).reversed());
        answers.addAll(side(choices, Polarity.NEUTRAL));
        answers.addAll(side(choices, Polarity.FAVOURABLE));
        return answers;
    }

    private static List<Answer> side(List<Choice> choices, Polarity polarity) {
        double middle = (choices.stream().mapToDouble(Choice::score).min().orElse(0)
                + choices.stream().mapToDouble(Choice::score).max().orElse(0)) / 2;
        Comparator<Choice> order = polarity == Polarity.NEUTRAL ? Comparator.comparingDouble(Choice::score)
                : Comparator.comparingDouble(choice -> Math.abs(choice.score() - middle));
        List<Choice> outwards = choices.stream().filter(choice -> choice.polarity() == polarity).sorted(order).toList();
        List<Answer> side = new ArrayList<>();
        for (Choice choice : outwards) {
            side.add(new Answer(choice, side.size(), outwards.size()));
        }
        return side;
    }

    /** How far the bar reaches to the left of the zero line, 0 or more. */
    double left() {
        return segments.isEmpty() ? 0 : Math.max(0, -segments.getFirst().from());
    }

    /** How far the bar reaches to the right of the zero line, 0 or more. */
    double right() {
        return segments.isEmpty() ? 0 : Math.max(0, segments.getLast().to());
    }
}
