// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.Collection;
import java.util.List;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.checks.Checks;
import org.parapet.model.instrument.validation.checks.CrosswalkMatchesInstruments;

/** Finds everything that is wrong with a crosswalk, by itself and against the instruments it maps. */
public final class CrosswalkValidator extends ModelValidator<Crosswalk> {

    /** A validator with all rules that need no instrument. */
    public CrosswalkValidator() {
        super(Checks.ofCrosswalks());
    }

    /**
     * {@return what of the crosswalk does not fit the instruments: unknown items, scales, frameworks and dimensions as
     * errors}; mappings of instrument editions that are not among those given are passed over.
     *
     * @param crosswalk valid by itself
     * @param instruments valid instruments, at most one of each id and edition
     * @param locations where the parts of the crosswalk stand
     */
    public List<Problem> validateAgainst(Crosswalk crosswalk, Collection<Instrument> instruments,
            Locations locations) {
        ProblemCollector problems = new ProblemCollector(locations);
        new CrosswalkMatchesInstruments(instruments).check(crosswalk, problems);
        return problems.problems();
    }
}
