// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Assessment;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportDesign;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.Fonts;

/** Lets a person choose the assessment and the report. */
final class ReportChoice {

    private static final int ASSESSMENT_LETTERS = 20;
    private static final int REPORT_LETTERS = 32;

    private final PartnershipSession session;
    private final Combo assessments;
    private final Combo reports;
    private List<ReportDesign> designs = List.of();

    /**
     * Creates the lists.
     *
     * @param body where
     * @param toolkit makes controls that look like the form
     * @param session the open partnership
     * @param chosen called after another report was chosen
     */
    ReportChoice(Composite body, FormToolkit toolkit, PartnershipSession session, Runnable chosen) {
        this.session = session;
        Composite bar = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        assessments = combo(bar, toolkit, "reports.assessment", ASSESSMENT_LETTERS);
        assessments.addListener(SWT.Selection, event -> session.select(all().get(assessments.getSelectionIndex())));
        reports = combo(bar, toolkit, "reports.report", REPORT_LETTERS);
        reports.addListener(SWT.Selection, event -> chosen.run());
    }

    private static Combo combo(Composite bar, FormToolkit toolkit, String key, int letters) {
        toolkit.createLabel(bar, Messages.text(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(bar, letters), SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    /** Shows the assessments and designs as they are now. */
    void refresh() {
        String[] titles = all().stream().map(this::title).toArray(String[]::new);
        if (!Arrays.equals(titles, assessments.getItems())) {
            assessments.setItems(titles);
        }
        session.selected().ifPresent(selected -> assessments.select(all().indexOf(selected)));
        assessments.setEnabled(titles.length > 0);
        showDesigns();
    }

    /** Plug-ins come and go while the page is open; the design that was chosen stays, as long as it is there. */
    private void showDesigns() {
        String chosen = designs.isEmpty() ? "" : design().name();
        designs = ReportDesigns.of(session.catalogue(), session.partnership());
        String[] titles = designs.stream().map(ReportDesign::title).toArray(String[]::new);
        if (!Arrays.equals(titles, reports.getItems())) {
            reports.setItems(titles);
            reports.select(Math.max(0, designs.stream().map(ReportDesign::name).toList().indexOf(chosen)));
        }
    }

    private List<Assessment> all() {
        return session.partnership().getAssessments();
    }

    /** {@return the instrument's title and the wave} */
    String title(Assessment assessment) {
        return AssessmentChoice.title(session, assessment);
    }

    /** {@return the chosen design} */
    ReportDesign design() {
        return designs.get(Math.max(0, reports.getSelectionIndex()));
    }

    /** {@return the formats of the chosen design; none before the designs are known} */
    List<OutputFormat> formats() {
        return designs.isEmpty() ? List.of() : design().formats();
    }
}
