// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Draws persons, so that the answers of one person stay together, and counts what they chose. */
final class PersonResampler implements Resampler {

    private final List<int[]> persons;
    private final List<int[]> drawn;

    /**
     * @param persons for each person the index of the choice for every question, -1 for a blank
     * @param choices how many choices each question has
     */
    PersonResampler(List<int[]> persons, int[] choices) {
        this.persons = persons;
        this.drawn = IntStream.of(choices).mapToObj(int[]::new).toList();
    }

    @Override
    public List<int[]> draw(UniformRandomProvider random) {
        drawn.forEach(counts -> Arrays.fill(counts, 0));
        for (int i = 0; i < persons.size(); i++) {
            int[] person = persons.get(random.nextInt(persons.size()));
            for (int question = 0; question < person.length; question++) {
                if (person[question] >= 0) {
                    drawn.get(question)[person[question]]++;
                }
            }
        }
        return drawn;
    }
}
