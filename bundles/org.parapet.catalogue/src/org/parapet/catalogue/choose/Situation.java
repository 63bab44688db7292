// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

/**
 * What is known of a partnership that looks for an instrument. Whatever is not known counts neither for nor against.
 *
 * @param stage where the partnership stands
 * @param kinds its scale, nature and make-up
 * @param people how many people can answer, from 1
 * @param minutes how many minutes each of them can give, from 1
 * @param inDifficulty whether it is in difficulty, at whatever stage
 * @param yields what it wants to get
 * @param administration how answers are to be obtained
 */
public record Situation(Optional<Stage> stage, List<PartneringKind> kinds, OptionalInt people, OptionalInt minutes,
        boolean inDifficulty, List<Yield> yields, Optional<Administration> administration) {

    /**
     * Copies the lists and checks the numbers.
     *
     * @throws IllegalArgumentException when people or minutes are below 1
     */
    public Situation {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(administration, "administration");
        kinds = kinds.stream().distinct().toList();
        yields = yields.stream().distinct().toList();
        if (people.isPresent() && people.getAsInt() < 1 || minutes.isPresent() && minutes.getAsInt() < 1) {
            throw new IllegalArgumentException("people and minutes count from 1");
        }
    }

    /** {@return a situation of which nothing is known} */
    public static Situation unknown() {
        return new Situation(Optional.empty(), List.of(), OptionalInt.empty(), OptionalInt.empty(), false, List.of(),
                Optional.empty());
    }
}
