// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Scores that are a convention say where they come from. */
final class ScaleScoreNoteCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            boolean scored = scale.getOptions().stream().anyMatch(Option::isSetScore);
            if (scored && scale.getScoreBasis() == Basis.CONVENTION && Parts.isBlank(scale.getScoreNote())) {
                problems.error(scale, "scale-score-note-missing");
            }
        }
    }
}
