// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.fields;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Assessment;
import org.parapet.ui.partnership.PartnershipSession;

/** Chooses the assessment that all pages look at. */
public final class AssessmentChoice {

    private final Choices<Assessment> choices = new Choices<>();
    private final PartnershipSession session;

    /**
     * Creates the list.
     *
     * @param parent where
     * @param toolkit makes controls that look like the form
     * @param session the open partnership
     */
    public AssessmentChoice(Composite parent, FormToolkit toolkit, PartnershipSession session) {
        this.session = session;
        choices.create(parent, toolkit, Messages.text("assessment.choose"), session::select);
    }

    /**
     * Shows the assessments as they are now.
     *
     * @return whether the list may need another width
     */
    public boolean refresh() {
        boolean changed = choices.set(session.partnership().getAssessments(), each -> title(session, each));
        session.selected().ifPresent(choices::select);
        return changed;
    }

    /**
     * Names an assessment.
     *
     * @param session the open partnership
     * @param assessment one of its assessments
     * @return instrument and wave, such as "PAT, 2025"
     */
    public static String title(PartnershipSession session, Assessment assessment) {
        return session.instrument(assessment).map(instrument -> Messages.text("assessment.item",
                instrument.getShortTitle() == null || instrument.getShortTitle().isBlank() ? instrument.getTitle()
                        : instrument.getShortTitle(), assessment.getWave().getName()))
                .orElseGet(() -> Messages.text("assessment.missing", assessment.getInstrument(),
                        assessment.getEdition(), assessment.getWave().getName()));
    }
}
