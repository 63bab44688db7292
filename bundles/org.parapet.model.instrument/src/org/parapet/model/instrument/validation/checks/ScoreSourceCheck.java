// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** A score that is said to be the source's says where the source defines it. */
final class ScoreSourceCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        instrument.getScores().stream()
                .filter(score -> score.getBasis() == Basis.SOURCE && Parts.isBlank(score.getSource()))
                .forEach(score -> problems.error(score, "score-source-missing"));
    }
}
