// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Assessment;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.importing.ImportWizard;
import org.parapet.ui.importing.NewAssessmentDialog;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.Fonts;

/** Where answers are entered: in a grid from paper, or in an interview, one statement at a time. */
public final class AnswersPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "answers";

    private static final int LONGEST_TITLE = 60;

    private final SessionEditing editing = new SessionEditing();
    private Combo assessments;
    private Button gridMode;
    private Button interviewMode;
    private Label progress;
    private Label message;
    private Button goToPeople;
    private Composite stack;
    private Composite empty;
    private EntryView entry;
    private InterviewView interview;
    private Optional<AnswerSheet> sheet = Optional.empty();

    /**
     * Creates the page; its controls are made when it is first shown.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public AnswersPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page.title"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 8).applyTo(body);
        createBar(body, toolkit);
        message = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(message);
        goToPeople = toolkit.createButton(body, Messages.text("page.goToPeople"), SWT.PUSH);
        goToPeople.addListener(SWT.Selection, event -> getEditor().setActivePage("people"));
        GridDataFactory.swtDefaults().applyTo(goToPeople);
        stack = toolkit.createComposite(body);
        stack.setLayout(new FrontLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = toolkit.createComposite(stack);
        entry = new EntryView(stack, toolkit, editing);
        interview = new InterviewView(body, stack, toolkit, session(), editing);
        gridMode.setSelection(true);
    }

    private void createBar(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(12).wrap(true).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        Composite which = toolkit.createComposite(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(which);
        toolkit.createLabel(which, Messages.text("page.assessment"));
        assessments = new Combo(which, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().applyTo(assessments);
        assessments.addListener(SWT.Selection, event -> session().select(all().get(assessments.getSelectionIndex())));
        gridMode = toolkit.createButton(bar, Messages.text("page.grid"), SWT.RADIO);
        gridMode.addListener(SWT.Selection, event -> switchMode());
        interviewMode = toolkit.createButton(bar, Messages.text("page.interview"), SWT.RADIO);
        Button add = toolkit.createButton(bar, Messages.text("page.new"), SWT.PUSH);
        add.addListener(SWT.Selection, event -> startAssessment());
        Button importing = toolkit.createButton(bar, Messages.text("page.import"), SWT.PUSH);
        add.setEnabled(!session().isReadOnly());
        importing.setEnabled(!session().isReadOnly());
        importing.addListener(SWT.Selection, event -> importResponses());
        progress = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
    }

    private List<Assessment> all() {
        return session().partnership().getAssessments();
    }

    private String title(Assessment assessment) {
        return AssessmentChoice.title(session(), assessment);
    }

    @Override
    protected void refresh() {
        String[] titles = all().stream().map(this::title).toArray(String[]::new);
        if (!java.util.Arrays.equals(titles, assessments.getItems())) {
            assessments.setItems(titles);
            int wanted = assessments.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            GridDataFactory.swtDefaults().hint(Math.min(wanted, Fonts.width(assessments, LONGEST_TITLE)), SWT.DEFAULT)
                    .applyTo(assessments);
            stack.getParent().layout(true, true);
        }
        Optional<Assessment> selected = session().selected();
        selected.ifPresent(assessment -> assessments.select(all().indexOf(assessment)));
        assessments.setEnabled(!all().isEmpty());
        Optional<AnswerSheet> before = sheet;
        sheet = selected.map(assessment -> before.filter(shown -> shown.assessment() == assessment)
                .map(shown -> shown.again(session().partnership(), session().instrument(assessment)))
                .orElseGet(() -> AnswerSheet.of(session().partnership(), assessment,
                        session().instrument(assessment))));
        boolean same = before.isPresent() && sheet.isPresent()
                && before.get().assessment() == sheet.get().assessment()
                && before.get().isEditable() == sheet.get().isEditable();
        showMessage();
        if (sheet.isPresent()) {
            if (same) {
                entry.update();
                interview.update();
                if (!editing.isExecuting()) {
                    sheet.get().firstDifference(before.get()).ifPresent(entry.grid()::moveTo);
                }
            } else {
                entry.show();
                interview.show();
            }
        }
        showTop();
    }

    private void showMessage() {
        boolean nobody = session().partnership().getParticipants().isEmpty();
        String text = "";
        if (nobody) {
            text = Messages.text("page.noPeople");
        } else if (sheet.isEmpty()) {
            text = Messages.text("page.noAssessment");
        } else if (!sheet.get().isEditable()) {
            text = Messages.text("page.unavailable", sheet.get().assessment().getInstrument(),
                    sheet.get().assessment().getEdition());
        } else if (sheet.get().columns().isEmpty()) {
            text = Messages.text("page.noItems");
        }
        boolean changed = !message.getText().equals(text);
        message.setText(text);
        setShown(message, !text.isEmpty());
        setShown(goToPeople, nobody);
        String done = sheet.filter(each -> each.isEditable() && !nobody).map(AnswersPage::progress).orElse("");
        if (!progress.getText().equals(done)) {
            progress.setText(done);
        }
        if (changed) {
            message.getParent().layout(true, true);
        }
    }

    private static void setShown(Control control, boolean shown) {
        ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private static String progress(AnswerSheet sheet) {
        AnswerSheet.Progress progress = sheet.progress();
        if (progress.begun() == 0) {
            return Messages.text("page.progress.none");
        }
        return Messages.text("page.progress", progress.answered(), progress.expected()) + ", "
                + Messages.text("page.notBegun", progress.notBegun());
    }

    private void showTop() {
        boolean usable = sheet.isPresent() && !sheet.get().columns().isEmpty()
                && !sheet.get().participants().isEmpty();
        gridMode.setEnabled(usable);
        interviewMode.setEnabled(usable && sheet.get().isEditable());
        if (usable && !sheet.get().isEditable() && interviewMode.getSelection()) {
            interviewMode.setSelection(false);
            gridMode.setSelection(true);
        }
        Control top = !usable ? empty : interviewMode.getSelection() ? interview.control() : entry.control();
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout(true, true);
            getManagedForm().reflow(true);
        }
    }

    private void switchMode() {
        entry.commit();
        interview.commit();
        if (gridMode.getSelection()) {
            entry.grid().moveTo(interview.cell());
        } else {
            interview.showCell(entry.grid().cursor());
        }
        showTop();
        setFocus();
    }

    private void startAssessment() {
        NewAssessmentDialog dialog = new NewAssessmentDialog(getSite().getShell(), session());
        if (dialog.open() == Window.OK) {
            dialog.assessment().ifPresent(session()::select);
            setFocus();
        }
    }

    private void importResponses() {
        entry.commit();
        interview.commit();
        ImportWizard wizard = new ImportWizard(session());
        if (new WizardDialog(getSite().getShell(), wizard).open() == Window.OK) {
            wizard.imported().ifPresent(session()::select);
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            stack.getDisplay().asyncExec(() -> {
                if (!stack.isDisposed() && isActive()) {
                    setFocus();
                }
            });
        }
    }

    @Override
    protected void arrange() {
        // What changes its size is laid out where it changes.
    }

    @Override
    public void setFocus() {
        if (stack == null) {
            super.setFocus();
        } else if (((StackLayout) stack.getLayout()).topControl == entry.control()) {
            entry.setFocus();
        } else if (((StackLayout) stack.getLayout()).topControl == interview.control()) {
            interview.setFocus();
        } else {
            assessments.getParent().setFocus();
        }
    }

    @Override
    public void doSave(org.eclipse.core.runtime.IProgressMonitor monitor) {
        if (entry != null) {
            entry.commit();
            interview.commit();
        }
        super.doSave(monitor);
    }

    private final class SessionEditing implements AnswerEditing {

        private boolean executing;

        @Override
        public AnswerSheet sheet() {
            return sheet.orElseThrow();
        }

        @Override
        public AnswerChanges changes() {
            return new AnswerChanges(session().domain(), session().partnership(), sheet());
        }

        @Override
        public void execute(Optional<Command> command) {
            executing = true;
            try {
                command.ifPresent(session()::execute);
            } finally {
                executing = false;
            }
        }

        /** {@return whether a change is made here, and not by undo, redo or another page} */
        boolean isExecuting() {
            return executing;
        }
    }
}
