// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Optional;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.ScoreRange;

/** The first band begins at the least value that the score can have. */
final class BandLowestCheck implements InstrumentCheck {

    private static final double TOLERANCE = 1e-9;

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Score score : instrument.getScores()) {
            Optional<ScoreRange> range = ScoreRange.of(score);
            if (range.isEmpty() || score.getBands().isEmpty()) {
                continue;
            }
            Band lowest = score.getBands().get(0);
            String minimum = Parts.number(range.get().minimum());
            double above = lowest.getLowerBound() - range.get().minimum();
            if (above > TOLERANCE) {
                problems.error(lowest, "band-gap", Parts.number(lowest.getLowerBound()), minimum);
            } else if (above < -TOLERANCE) {
                problems.error(lowest, "band-below-minimum", Parts.number(lowest.getLowerBound()), minimum);
            }
        }
    }
}
