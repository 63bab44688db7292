// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.start.NewAssessment;

/** Starts an assessment with an instrument in a wave, undoably. */
public final class NewAssessmentDialog extends TitleAreaDialog {

    private final PartnershipSession session;
    private AssessmentChoice choice;
    private Optional<Assessment> started = Optional.empty();

    /**
     * Creates the dialog.
     *
     * @param parent above which it opens
     * @param session the partnership
     */
    public NewAssessmentDialog(Shell parent, PartnershipSession session) {
        super(parent);
        this.session = session;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return the assessment that was started; empty when the dialog was cancelled} */
    public Optional<Assessment> assessment() {
        return started;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("new.title"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        choice = new AssessmentChoice(area, session, this::check);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.text("new.start"));
        check();
    }

    private void check() {
        String problem = "";
        if (choice.instrument().isEmpty()) {
            problem = Messages.text("choice.noInstrument");
        } else if (choice.wave().isEmpty() || TextLimit.NAME.firstForbidden(choice.wave()).isPresent()
                || choice.wave().length() > TextLimit.NAME.maximum()) {
            problem = Messages.text("choice.noWave");
        } else if (choice.present().isPresent()) {
            problem = Messages.text("new.exists");
        }
        setMessage(problem.isEmpty() ? Messages.text("new.message") : problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        InstrumentEntry entry = choice.instrument().orElseThrow();
        NewAssessment start = new NewAssessment(entry.id(), entry.edition(), choice.wave());
        session.execute(start.command(session.partnership(), LocalDate.now()));
        started = start.existing(session.partnership());
        super.okPressed();
    }
}
