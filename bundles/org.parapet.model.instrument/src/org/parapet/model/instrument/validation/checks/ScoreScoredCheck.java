// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.ScoreRange;

/** The scales that count for a score are scored. */
final class ScoreScoredCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Score score : instrument.getScores()) {
            ScoreRange.itemsOf(score).stream().flatMap(item -> ScoreRange.scaleOf(score, item).stream()).distinct()
                    .filter(scale -> scale.getOptions().stream().noneMatch(Option::isSetScore))
                    .forEach(scale -> problems.error(score, "score-scale-unscored", PartKeys.codeOf(scale)));
        }
    }
}
