// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.ui.workbench.Messages;

/** Who is in the partnership and what has been assessed so far. */
final class OverviewPage extends PartnershipPage {

    private Composite organisations;
    private Composite assessments;
    private FormToolkit toolkit;

    OverviewPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, "overview", Messages.text("page.overview"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit formToolkit) {
        toolkit = formToolkit;
        if (session().partnership().isMadeUp()) {
            toolkit.createLabel(body, Messages.text("overview.sample"));
        }
        organisations = section(body, Messages.text("overview.organisations"));
        assessments = section(body, Messages.text("overview.assessments"));
    }

    private Composite section(Composite body, String title) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(0, 8).applyTo(client);
        section.setClient(client);
        return client;
    }

    @Override
    protected void refresh() {
        clear(organisations);
        clear(assessments);
        Partnership partnership = session().partnership();
        for (Organisation organisation : partnership.getOrganisations()) {
            long participants = partnership.getParticipants().stream()
                    .filter(participant -> participant.getOrganisation() == organisation).count();
            line(organisations, organisation.getName() + ": " + Messages.text("overview.participants", participants));
        }
        if (partnership.getAssessments().isEmpty()) {
            line(assessments, Messages.text("overview.assessments.none"));
        }
        for (Assessment assessment : partnership.getAssessments()) {
            String title = session().instrument(assessment).map(instrument -> instrument.getTitle())
                    .orElseGet(assessment::getInstrument);
            line(assessments, Messages.text("overview.assessment", title, assessment.getWave().getName(),
                    assessment.getResponses().size()));
        }
        organisations.layout();
        assessments.layout();
    }

    private static void clear(Composite composite) {
        for (var child : composite.getChildren()) {
            child.dispose();
        }
    }

    private void line(Composite parent, String text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(parent, text, SWT.WRAP));
    }
}
