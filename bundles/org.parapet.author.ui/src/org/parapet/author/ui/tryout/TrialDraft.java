// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.tryout;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.analysis.simulation.SimulatedGroup;
import org.parapet.analysis.simulation.Trial;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Instrument;

/** A copy of the instrument that is being written, to try out while its author goes on. */
final class TrialDraft {

    private final Instrument copy;

    /**
     * Takes a copy; what is not written yet of its identity is filled in.
     *
     * @param instrument an instrument without errors in its questions, answers and rules
     */
    TrialDraft(Instrument instrument) {
        copy = EcoreUtil.copy(instrument);
        if (copy.getId() == null) {
            copy.setId("draft");
        }
        if (copy.getEdition() == null) {
            copy.setEdition("draft");
        }
        if (copy.getTitle() == null) {
            copy.setTitle(Messages.text("tryout.untitled"));
        }
    }

    /** {@return what a group would answer, and what would come of it} */
    Trial by(SimulatedGroup group) {
        return Trial.of(copy, group, new Trial.Names(Messages.text("tryout.partnership"),
                number -> Messages.text("tryout.organisation", number), Optional.of(LocalDate.now())));
    }
}
