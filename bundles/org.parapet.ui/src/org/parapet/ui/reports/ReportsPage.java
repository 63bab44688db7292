// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Assessment;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportException;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;

/** Shows the reports of an assessment as they will look; from here they are saved in every format, and printed. */
public final class ReportsPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "reports";

    private static final int PREVIEW_DELAY = 300;

    private final ReportEngine engine = new ReportEngine();
    private final Desk desk = new Desk();
    private final IAction printing = new Action() {
        @Override
        public void run() {
            printer.print(preview);
        }
    };
    private final Runnable previewTimer = this::previewNow;
    private ReportChoice choice;
    private ReportSaving saving;
    private ReportPrinting printer;
    private Button print;
    private Button browse;
    private Label state;
    private String whyNothing = "";
    private ReportPreview preview;
    private Optional<Job> previewing = Optional.empty();

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public ReportsPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page.reports"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 8).applyTo(body);
        wrapped(toolkit.createLabel(body, Messages.text("reports.intro"), SWT.WRAP));
        choice = new ReportChoice(body, toolkit, session(), this::refresh);
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(10).wrap(true).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(bar);
        saving = new ReportSaving(bar, toolkit, engine, desk, session().path().toAbsolutePath().getParent());
        printer = new ReportPrinting(engine, desk, bar.getShell(), saving::notSaved);
        print = ReportSaving.button(bar, toolkit, "reports.print", () -> printer.print(preview));
        browse = ReportSaving.button(bar, toolkit, "reports.openBrowser", printer::showInBrowser);
        saving.keepInPlace(print, browse);
        state = wrapped(toolkit.createLabel(body, "", SWT.WRAP));
        preview = new ReportPreview(body, toolkit);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(body.getFont().getFontData()[0].getHeight() * 40, SWT.DEFAULT).applyTo(preview.control());
        ReportSaving.show(!preview.isAvailable(), browse);
        body.addDisposeListener(event -> end());
    }

    private static Label wrapped(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Saves the ticked formats in a folder; asks before it replaces anything. */
    void saveTo(Path chosen) {
        saving.saveTo(chosen);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), active ? printing : null);
        bars.updateActionBars();
        if (active && preview != null) {
            refresh();
        }
    }

    @Override
    protected void refresh() {
        choice.refresh();
        desk.enable();
        Display display = state.getDisplay();
        display.timerExec(-1, previewTimer);
        display.timerExec(PREVIEW_DELAY, previewTimer);
    }

    private void previewNow() {
        if (state.isDisposed() || !isActive()) {
            return;
        }
        Optional<Assessment> selected = session().selected();
        if (selected.isEmpty()) {
            nothing(Messages.text("state.noAssessment"));
            return;
        }
        if (session().instrument(selected.get()).isEmpty()) {
            nothing(Messages.text("state.noInstrument", selected.get().getInstrument(), selected.get().getEdition()));
            return;
        }
        try {
            desk.request().ifPresentOrElse(this::render,
                    () -> nothing(Messages.text("state.noAnswers", choice.title(selected.get()))));
        } catch (ReportException e) {
            nothing(Messages.text("failure.make", String.valueOf(e.getMessage())));
        }
    }

    private void nothing(String why) {
        previewing.ifPresent(Job::cancel);
        preview.show("");
        whyNothing = why;
        desk.say(why);
    }

    private void render(ReportRequest request) {
        previewing.ifPresent(Job::cancel);
        boolean saidOfSaving = !says("") && !says(whyNothing);
        if (preview.shown().isEmpty() && !saving.isSaving() && preview.isAvailable() && !saidOfSaving) {
            desk.say(Messages.text("state.preparing"));
        }
        Job job = Job.createSystem(Messages.text("job.preview"), monitor -> {
            try {
                String page = engine.page(request, monitor::isCanceled);
                desk.onDisplay(() -> {
                    if (!monitor.isCanceled()) {
                        preview.show(page);
                        previewShown();
                    }
                });
            } catch (ReportException e) {
                desk.onDisplay(() -> {
                    if (!monitor.isCanceled()) {
                        nothing(Messages.text("failure.make", String.valueOf(e.getMessage())));
                    }
                });
            }
        });
        previewing = Optional.of(job);
        job.schedule();
    }

    private void previewShown() {
        if (says(Messages.text("state.preparing"))) {
            desk.say("");
            desk.enable();
        }
    }

    private boolean says(String text) {
        return state.getText().equals(text.replace("&", "&&"));
    }

    private void end() {
        previewing.ifPresent(Job::cancel);
        saving.cancel();
        Job.createSystem(Messages.text("job.preview"), (ICoreRunnable) monitor -> engine.close()).schedule();
    }

    private final class Desk implements ReportDesk {

        @Override
        public boolean canReport() {
            return session().selected().flatMap(session()::result).isPresent();
        }

        @Override
        public Optional<ReportRequest> request() throws ReportException {
            Optional<Assessment> selected = session().selected();
            return selected.isEmpty() ? Optional.empty()
                    : ReportRequest.of(session(), selected.get(), choice.design());
        }

        @Override
        public List<OutputFormat> formats() {
            return choice.formats();
        }

        @Override
        public void say(String text) {
            String shown = text.replace("&", "&&");
            if (!shown.equals(state.getText())) {
                state.setText(shown);
                ((GridData) state.getLayoutData()).exclude = shown.isEmpty();
                state.setVisible(!shown.isEmpty());
                state.getParent().layout();
            }
        }

        @Override
        public void enable() {
            boolean possible = canReport() && !saving.isSaving();
            print.setEnabled(possible);
            printing.setEnabled(possible);
            browse.setEnabled(possible);
            saving.enable();
        }

        @Override
        public void onDisplay(Runnable step) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!state.isDisposed()) {
                        step.run();
                    }
                });
            }
        }
    }
}
