// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** The edition has a name of its own, not the one that drafts get. */
final class EditionNamedCheck implements InstrumentCheck {

    private static final String DRAFT = "draft";

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        if (DRAFT.equals(instrument.getEdition())) {
            problems.warning(instrument, "edition-draft");
        }
    }
}
