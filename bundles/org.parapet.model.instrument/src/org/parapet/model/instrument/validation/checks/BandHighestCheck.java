// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.ScoreRange;

/** No band begins above the greatest value that the score can have. */
final class BandHighestCheck implements InstrumentCheck {

    private static final double TOLERANCE = 1e-9;

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Score score : instrument.getScores()) {
            ScoreRange.of(score).ifPresent(range -> score.getBands().stream()
                    .filter(band -> band.getLowerBound() > range.maximum() + TOLERANCE)
                    .forEach(band -> problems.error(band, "band-above-maximum",
                            Parts.number(band.getLowerBound()), Parts.number(range.maximum()))));
        }
    }
}
