// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An item on one of its scales: what a participant answers once.
 *
 * @param index its place among all questions of the instrument, from 0
 * @param section the code of the section
 * @param item the item's code
 * @param scale the scale's code; empty for a tick item
 * @param oneOfSeveral whether the item is answered on other scales as well
 * @param choices the answers it takes, in the instrument's order
 */
public record Question(int index, String section, String item, String scale, boolean oneOfSeveral,
        List<Choice> choices) {

    /** Copies the list and refuses missing values. */
    public Question {
        Objects.requireNonNull(section);
        Objects.requireNonNull(item);
        Objects.requireNonNull(scale);
        choices = List.copyOf(choices);
    }

    /**
     * Finds a choice by its code.
     *
     * @param code an option's code
     * @return its index; empty when this question does not take the option
     */
    public OptionalInt choiceIndex(String code) {
        for (Choice choice : choices) {
            if (choice.code().equals(code)) {
                return OptionalInt.of(choice.index());
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the least score an answer can have; 0 when there is no choice} */
    public double lowestScore() {
        double lowest = choices.isEmpty() ? 0 : choices.getFirst().score();
        for (Choice choice : choices) {
            lowest = Math.min(lowest, choice.score());
        }
        return lowest;
    }

    /** {@return the greatest score an answer can have; 0 when there is no choice} */
    public double highestScore() {
        double highest = choices.isEmpty() ? 0 : choices.getFirst().score();
        for (Choice choice : choices) {
            highest = Math.max(highest, choice.score());
        }
        return highest;
    }

    /** {@return the scores in the order of the choices} */
    public double[] scores() {
        double[] scores = new double[choices.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = choices.get(i).score();
        }
        return scores;
    }
}
