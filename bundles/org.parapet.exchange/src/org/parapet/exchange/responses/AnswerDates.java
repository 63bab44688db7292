// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Response;

/**
 * When the answers of an import were given. Dates that are not stated leave those of the partnership as they are.
 *
 * @param answered the day of every response in the file
 * @param started the first day of the assessment
 * @param finished its last day, not before the first
 */
public record AnswerDates(Optional<LocalDate> answered, Optional<LocalDate> started, Optional<LocalDate> finished) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the days are not in the order first, answered, last
     */
    public AnswerDates {
        Objects.requireNonNull(answered, "answered");
        if (isAfter(started, finished) || isAfter(started, answered) || isAfter(answered, finished)) {
            throw new IllegalArgumentException("not in order: " + started + ", " + answered + ", " + finished);
        }
    }

    /** {@return no dates} */
    public static AnswerDates notStated() {
        return new AnswerDates(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the dates of answers that were all given on one day, which is the first and the last of the assessment}
     *
     * @param day when
     */
    public static AnswerDates on(LocalDate day) {
        return new AnswerDates(Optional.of(day), Optional.of(day), Optional.of(day));
    }

    void applyTo(Assessment assessment) {
        started.ifPresent(assessment::setStartedOn);
        finished.ifPresent(assessment::setFinishedOn);
    }

    void applyTo(Response response) {
        answered.ifPresent(response::setAnsweredOn);
    }

    private static boolean isAfter(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() && second.isPresent() && first.get().isAfter(second.get());
    }
}
