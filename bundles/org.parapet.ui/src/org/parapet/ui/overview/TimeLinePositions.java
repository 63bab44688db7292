// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Places waves on a line. */
final class TimeLinePositions {

    private TimeLinePositions() {
    }

    /**
     * Places waves in proportion to time when all have a date, rise in order and stand far enough apart, and evenly
     * otherwise.
     *
     * @param dates when each wave began, in order
     * @param least the least distance of two neighbours as a share of the line
     * @return places from 0 to 1; one wave stands at 0
     */
    static List<Double> of(List<Optional<LocalDate>> dates, double least) {
        int waves = dates.size();
        List<Double> evenly = IntStream.range(0, waves).mapToObj(i -> waves < 2 ? 0.0 : (double) i / (waves - 1))
                .toList();
        if (waves < 2 || dates.stream().anyMatch(Optional::isEmpty)) {
            return evenly;
        }
        LocalDate first = dates.getFirst().orElseThrow();
        double days = ChronoUnit.DAYS.between(first, dates.getLast().orElseThrow());
        List<Double> byTime = dates.stream()
                .map(date -> days <= 0 ? 0.0 : ChronoUnit.DAYS.between(first, date.orElseThrow()) / days).toList();
        boolean apart = IntStream.range(1, waves).allMatch(i -> byTime.get(i) - byTime.get(i - 1) >= least);
        return apart ? byTime : evenly;
    }
}
