// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportDesign;
import org.parapet.report.render.ReportException;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.workbench.ParapetUi;

/** Shows the reports of an assessment as they will look, saves them in every format, and prints them. */
public final class ReportsPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "reports";

    private static final int PREVIEW_DELAY = 300;

    private final ReportEngine engine = new ReportEngine();
    private final Map<OutputFormat, Button> formats = new EnumMap<>(OutputFormat.class);
    private final IAction printing = new Action() {
        @Override
        public void run() {
            print();
        }
    };
    private List<ReportDesign> designs = List.of();
    private Combo assessments;
    private Combo reports;
    private Label state;
    private Button save;
    private Button print;
    private Button browse;
    private Button cancel;
    private Button openFolder;
    private Button openFile;
    private ProgressBar progress;
    private ReportPreview preview;
    private Job previewing;
    private Job saving;
    private Path folder;
    private List<Path> saved = List.of();

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public ReportsPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page.reports"));
        folder = session.path().toAbsolutePath().getParent();
    }

    // --- controls ----------------------------------------------------------------------------------------------------

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        wrapped(toolkit.createLabel(body, Messages.text("reports.intro"), SWT.WRAP));
        createChoice(body, toolkit);
        createFormats(body, toolkit);
        createActions(body, toolkit);
        state = wrapped(toolkit.createLabel(body, "", SWT.WRAP));
        preview = new ReportPreview(body, toolkit);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(body.getFont().getFontData()[0].getHeight() * 40, SWT.DEFAULT).applyTo(preview.control());
        show(!preview.isAvailable(), browse);
        body.addDisposeListener(event -> end());
    }

    private static Label wrapped(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void createChoice(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        assessments = combo(bar, toolkit, "reports.assessment");
        assessments.addListener(SWT.Selection, event -> session().select(all().get(assessments.getSelectionIndex())));
        reports = combo(bar, toolkit, "reports.report");
        reports.addListener(SWT.Selection, event -> refresh());
    }

    private static Combo combo(Composite bar, FormToolkit toolkit, String key) {
        toolkit.createLabel(bar, Messages.text(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void createFormats(Composite body, FormToolkit toolkit) {
        Group group = new Group(body, SWT.NONE);
        group.setText(Messages.text("reports.formats"));
        toolkit.adapt(group);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(group);
        RowLayoutFactory.swtDefaults().spacing(16).wrap(true).applyTo(group);
        for (OutputFormat format : OutputFormat.values()) {
            Button tick = toolkit.createButton(group, Messages.text("reports.format." + format.extension()), SWT.CHECK);
            tick.setSelection(format == OutputFormat.PDF || format == OutputFormat.DOCX);
            tick.addListener(SWT.Selection, event -> enable());
            formats.put(format, tick);
        }
    }

    private void createActions(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(bar);
        save = button(bar, toolkit, "reports.save", this::askAndSave);
        print = button(bar, toolkit, "reports.print", this::print);
        browse = button(bar, toolkit, "reports.openBrowser", this::showInBrowser);
        progress = new ProgressBar(bar, SWT.HORIZONTAL);
        progress.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.text("reports.progress");
            }
        });
        cancel = button(bar, toolkit, "reports.cancel", () -> saving.cancel());
        openFolder = button(bar, toolkit, "reports.openFolder", this::openFolder);
        openFile = button(bar, toolkit, "reports.openFile", this::openFile);
        show(false, progress, cancel, openFolder, openFile);
    }

    private static Button button(Composite bar, FormToolkit toolkit, String key, Runnable press) {
        Button button = toolkit.createButton(bar, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> press.run());
        return button;
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

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
        String[] titles = all().stream().map(this::title).toArray(String[]::new);
        if (!Arrays.equals(titles, assessments.getItems())) {
            assessments.setItems(titles);
        }
        session().selected().ifPresent(selected -> assessments.select(all().indexOf(selected)));
        showDesigns();
        assessments.setEnabled(titles.length > 0);
        enable();
        previewLater();
    }

    /** Plug-ins come and go while the page is open; the design that was chosen stays, as long as it is there. */
    private void showDesigns() {
        String chosen = designs.isEmpty() ? "" : design().name();
        designs = ReportDesigns.of(session().catalogue(), session().partnership());
        String[] titles = designs.stream().map(ReportDesign::title).toArray(String[]::new);
        if (!Arrays.equals(titles, reports.getItems())) {
            reports.setItems(titles);
            reports.select(Math.max(0, designs.stream().map(ReportDesign::name).toList().indexOf(chosen)));
        }
    }

    private List<Assessment> all() {
        return session().partnership().getAssessments();
    }

    private String title(Assessment assessment) {
        return Messages.text("reports.assessment.title", session().instrument(assessment).map(Instrument::getTitle)
                .orElseGet(assessment::getInstrument), assessment.getWave().getName());
    }

    private ReportDesign design() {
        return designs.get(Math.max(0, reports.getSelectionIndex()));
    }

    private Set<OutputFormat> ticked() {
        Set<OutputFormat> ticked = EnumSet.noneOf(OutputFormat.class);
        formats.forEach((format, tick) -> {
            if (tick.getSelection()) {
                ticked.add(format);
            }
        });
        return ticked;
    }

    private boolean canReport() {
        return session().selected().flatMap(session()::result).isPresent();
    }

    private void enable() {
        boolean possible = canReport() && saving == null;
        save.setEnabled(possible && !ticked().isEmpty());
        print.setEnabled(possible);
        printing.setEnabled(possible);
        browse.setEnabled(possible);
        if (canReport() && saving == null && saved.isEmpty()) {
            say(ticked().isEmpty() ? Messages.text("state.chooseFormat") : "");
        }
    }

    private void say(String text) {
        String shown = text.replace("&", "&&");
        if (!shown.equals(state.getText())) {
            state.setText(shown);
            state.getParent().layout(new Control[] {state});
        }
    }

    private void previewLater() {
        Display display = state.getDisplay();
        display.timerExec(-1, previewTimer);
        display.timerExec(PREVIEW_DELAY, previewTimer);
    }

    private final Runnable previewTimer = () -> {
        if (!state.isDisposed()) {
            previewNow();
        }
    };

    private void previewNow() {
        if (!isActive()) {
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
            Optional<ReportRequest> request = ReportRequest.of(session(), selected.get(), design());
            if (request.isPresent()) {
                render(request.get());
            } else {
                nothing(Messages.text("state.noAnswers", title(selected.get())));
            }
        } catch (ReportException e) {
            nothing(Messages.text("failure.make", String.valueOf(e.getMessage())));
        }
    }

    private void nothing(String why) {
        cancel(previewing);
        preview.show("");
        say(why);
    }

    private static void cancel(Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    private void render(ReportRequest request) {
        cancel(previewing);
        if (preview.shown().isEmpty() && saving == null && preview.isAvailable()) {
            say(Messages.text("state.preparing"));
        }
        Display display = state.getDisplay();
        previewing = Job.createSystem(Messages.text("job.preview"), monitor -> {
            try {
                String page = engine.page(request, monitor::isCanceled);
                onDisplay(display, () -> {
                    if (!monitor.isCanceled()) {
                        preview.show(page);
                        previewShown();
                    }
                });
            } catch (ReportException e) {
                onDisplay(display, () -> {
                    if (!monitor.isCanceled()) {
                        nothing(Messages.text("failure.make", String.valueOf(e.getMessage())));
                    }
                });
            }
        });
        previewing.schedule();
    }

    private void previewShown() {
        if (state.getText().equals(Messages.text("state.preparing"))) {
            say("");
            enable();
        }
    }

    private void onDisplay(Display display, Runnable step) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!state.isDisposed()) {
                    step.run();
                }
            });
        }
    }

    // --- saving ------------------------------------------------------------------------------------------------------

    private void askAndSave() {
        DirectoryDialog dialog = new DirectoryDialog(state.getShell(), SWT.SAVE);
        dialog.setText(Messages.text("folder.title"));
        dialog.setMessage(Messages.text("folder.message"));
        dialog.setFilterPath(folder.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            saveTo(Path.of(chosen));
        }
    }

    /** Saves the ticked formats in a folder; asks before it replaces anything. */
    void saveTo(Path chosen) {
        try {
            Optional<Assessment> selected = session().selected();
            Optional<ReportRequest> request = selected.isEmpty() ? Optional.empty()
                    : ReportRequest.of(session(), selected.get(), design());
            if (request.isPresent() && mayReplace(request.get(), chosen)) {
                folder = chosen;
                save(request.get());
            }
        } catch (ReportException e) {
            MessageDialog.openError(state.getShell(), Messages.text("failure.title"), SaveFailure.describe(e, chosen));
        }
    }

    private boolean mayReplace(ReportRequest request, Path chosen) {
        List<String> there = ticked().stream().map(format -> SaveJob.file(request, chosen, format))
                .filter(Files::exists).map(file -> file.getFileName().toString()).toList();
        if (there.isEmpty()) {
            return true;
        }
        return MessageDialog.open(MessageDialog.QUESTION, state.getShell(), Messages.text("replace.title"),
                Messages.text("replace.message", there.size(), String.join("\n", there)).replace("&", "&&"), SWT.NONE,
                Messages.text("replace.yes"), Messages.text("replace.no")) == IDialogConstants.OK_ID;
    }

    private void save(ReportRequest request) {
        Display display = state.getDisplay();
        saved = List.of();
        progress.setMaximum(ticked().size());
        progress.setSelection(0);
        saving = new SaveJob(engine, request, folder, ticked(), file -> onDisplay(display, () -> {
            say(Messages.text("state.saving", file.getFileName()));
            progress.setSelection(progress.getSelection() + 1);
        }), outcome -> onDisplay(display, () -> ended(outcome)));
        show(true, progress, cancel);
        show(false, openFolder, openFile);
        enable();
        saving.schedule();
    }

    private void ended(SaveJob.Outcome outcome) {
        saving = null;
        saved = outcome.written();
        show(false, progress, cancel);
        show(!saved.isEmpty(), openFolder, openFile);
        if (outcome.cancelled()) {
            say(Messages.text("state.cancelled", saved.size(), names(saved)));
        } else if (outcome.failure().isEmpty()) {
            say(Messages.text("state.saved", saved.size(), folder));
        }
        enable();
        outcome.failure().ifPresent(this::notSaved);
    }

    private void notSaved(ReportException failure) {
        ParapetUi.log().error(failure.getMessage(), failure);
        String reason = SaveFailure.describe(failure, folder);
        say(reason.lines().findFirst().orElse(""));
        int answer = MessageDialog.open(MessageDialog.ERROR, state.getShell(), Messages.text("failure.title"), reason,
                SWT.NONE, Messages.text("failure.again"), Messages.text("failure.close"));
        if (answer == IDialogConstants.OK_ID) {
            askAndSave();
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private static void show(boolean visible, Control... controls) {
        for (Control control : controls) {
            RowData data = new RowData();
            data.exclude = !visible;
            control.setLayoutData(data);
            control.setVisible(visible);
            control.requestLayout();
        }
    }

    private void openFolder() {
        if (!Program.launch(folder.toString())) {
            MessageDialog.openInformation(state.getShell(), Messages.text("page.reports"),
                    Messages.text("failure.openFolder", folder));
        }
    }

    private void openFile() {
        if (!saved.isEmpty()) {
            open(saved.getFirst());
        }
    }

    private void open(Path file) {
        if (!Program.launch(file.toString())) {
            MessageDialog.openInformation(state.getShell(), Messages.text("page.reports"),
                    Messages.text("failure.open", file.getFileName(), file.getParent()));
        }
    }

    // --- print and browser -------------------------------------------------------------------------------------------

    private void print() {
        if (!preview.print()) {
            withTemporary(OutputFormat.PDF, this::open);
        }
    }

    private void showInBrowser() {
        withTemporary(OutputFormat.HTML, this::open);
    }

    private void withTemporary(OutputFormat format, Consumer<Path> use) {
        try {
            Optional<ReportRequest> request = ReportRequest.of(session(), session().selected().orElseThrow(), design());
            if (request.isEmpty()) {
                return;
            }
            Path file = Files.createTempDirectory("parapet")
                    .resolve(request.get().fileName() + '.' + format.extension());
            say(Messages.text("state.printing"));
            Display display = state.getDisplay();
            Job.create(Messages.text("job.print"), monitor -> {
                try {
                    engine.write(request.get(), format, file, monitor::isCanceled);
                    onDisplay(display, () -> {
                        say("");
                        use.accept(file);
                    });
                } catch (ReportException e) {
                    onDisplay(display, () -> notSaved(e));
                }
            }).schedule();
        } catch (ReportException | IOException e) {
            MessageDialog.openError(state.getShell(), Messages.text("page.reports"),
                    Messages.text("failure.make", String.valueOf(e.getMessage())));
        }
    }

    private void end() {
        cancel(previewing);
        cancel(saving);
        Job.createSystem(Messages.text("job.preview"), (ICoreRunnable) monitor -> engine.close()).schedule();
    }
}
