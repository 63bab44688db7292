// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EAttribute;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Scores, bounds, shares and margins are numbers. */
final class ScaleScoresFiniteCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        Parts.forEach(instrument, part -> {
            for (EAttribute feature : part.eClass().getEAllAttributes()) {
                if (part.eGet(feature) instanceof Double number && !Double.isFinite(number)) {
                    problems.error(part, "number-not-finite", feature.getName());
                }
            }
        });
    }
}
