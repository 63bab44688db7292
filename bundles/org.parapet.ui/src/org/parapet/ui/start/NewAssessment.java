// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.assessment.operations.PartnershipLookup;

/**
 * An assessment that is about to be started.
 *
 * @param instrument the instrument's id
 * @param edition its edition
 * @param wave the name of the wave; a wave of that name is used when there is one, else one is made
 */
public record NewAssessment(String instrument, String edition, String wave) {

    /**
     * {@return the assessment with the same instrument in the same wave}
     *
     * @param partnership where to look
     */
    public Optional<Assessment> existing(Partnership partnership) {
        return new PartnershipLookup(partnership).assessment(instrument, edition, wave);
    }

    /**
     * {@return what adds the assessment, undoably}
     *
     * @param partnership to be changed
     * @param today when it begins
     */
    public Command command(Partnership partnership, LocalDate today) {
        return new ChangeCommand(partnership) {
            @Override
            protected void doExecute() {
                PartnershipChanges changes = new PartnershipChanges(partnership);
                Wave held = new PartnershipLookup(partnership).wave(wave).orElseGet(() -> {
                    Wave added = changes.addWave(wave);
                    added.setStartedOn(today);
                    return added;
                });
                changes.addAssessment(instrument, edition, held).setStartedOn(today);
            }

            @Override
            public String getLabel() {
                return Messages.text("assessment.command");
            }
        };
    }
}
