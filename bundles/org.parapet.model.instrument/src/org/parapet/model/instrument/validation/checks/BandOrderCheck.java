// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Lower bounds of bands rise strictly, so that bands do not overlap. */
final class BandOrderCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Score score : instrument.getScores()) {
            List<Band> bands = score.getBands();
            for (int i = 1; i < bands.size(); i++) {
                double step = bands.get(i).getLowerBound() - bands.get(i - 1).getLowerBound();
                if (step == 0) {
                    problems.error(bands.get(i), "band-overlap", PartKeys.codeOf(bands.get(i - 1)));
                } else if (step < 0) {
                    problems.error(bands.get(i), "band-order", PartKeys.codeOf(bands.get(i - 1)));
                }
            }
        }
    }
}
