// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLinePositionsTest {

    private static Optional<LocalDate> day(int year, int month) {
        return Optional.of(LocalDate.of(year, month, 1));
    }

    @Test
    void datedWavesStandInProportionToTime() {
        List<Double> places = TimeLinePositions.of(List.of(day(2021, 1), day(2022, 1), day(2025, 1)), 0.1);
        assertEquals(0, places.get(0));
        assertEquals(365.0 / 1461, places.get(1), 1e-9);
        assertEquals(1, places.get(2));
    }

    @Test
    void wavesStandEvenlyWhenADateIsMissingOrTheyWouldOverlap() {
        assertEquals(List.of(0.0, 0.5, 1.0),
                TimeLinePositions.of(List.of(day(2021, 1), Optional.empty(), day(2025, 1)), 0.1));
        assertEquals(List.of(0.0, 0.5, 1.0),
                TimeLinePositions.of(List.of(day(2021, 1), day(2021, 2), day(2025, 1)), 0.1));
        assertEquals(List.of(0.0, 1.0), TimeLinePositions.of(List.of(day(2022, 1), day(2021, 1)), 0.1));
    }

    @Test
    void oneWaveStandsAtTheBeginning() {
        assertEquals(List.of(0.0), TimeLinePositions.of(List.of(day(2021, 1)), 0.1));
    }
}
