// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.export;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.parapet.exchange.comparison.ComparisonBundle;
import org.parapet.exchange.comparison.ComparisonJson;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.ui.comparison.CompareEngine;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.comparison.ComparisonPage;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Outcome;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.workbench.ParapetUi;

/** Hands a comparison on: the data bundle, and the figures as JSON, as the command line writes them. */
public final class ExportPage extends ComparisonPage {

    /** Names the page within the editor. */
    public static final String ID = "comparison-export";

    private Button comments;
    private Button bundle;
    private Button json;
    private Button openFolder;
    private Label state;
    private ReportsSection reports;
    private Optional<Path> written = Optional.empty();
    private Optional<Job> writing = Optional.empty();

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public ExportPage(ComparisonEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        heading(body, toolkit, "export.reports.heading");
        wrapped(toolkit.createLabel(body, Messages.text("export.reports.text"), SWT.WRAP));
        reports = new ReportsSection(body, toolkit, session().folder(), folder -> makeReports(folder, true));
        heading(body, toolkit, "export.bundle.heading");
        wrapped(toolkit.createLabel(body, Messages.text("export.bundle.text"), SWT.WRAP));
        comments = toolkit.createButton(body, Messages.text("export.comments"), SWT.CHECK);
        bundle = button(body, toolkit, "export.bundle", this::askBundle);
        heading(body, toolkit, "export.json.heading");
        wrapped(toolkit.createLabel(body, Messages.text("export.json.text"), SWT.WRAP));
        json = button(body, toolkit, "export.json", this::askJson);
        state = wrapped(toolkit.createLabel(body, "", SWT.WRAP));
        openFolder = button(body, toolkit, "export.openFolder",
                () -> written.ifPresent(folder -> Program.launch(folder.toString())));
        show(false, openFolder);
    }

    private static void heading(Composite body, FormToolkit toolkit, String key) {
        Label label = toolkit.createLabel(body, Messages.text(key));
        Looks.heading(label, 1.15);
    }

    private static Button button(Composite body, FormToolkit toolkit, String key, Runnable press) {
        Button button = toolkit.createButton(body, Messages.text(key), SWT.PUSH);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> press.run());
        return button;
    }

    @Override
    protected void refresh() {
        boolean there = comparing().outcome().filter(each -> !each.comparison().cells().isEmpty()).isPresent()
                && !comparing().isRunning() && writing.isEmpty();
        bundle.setEnabled(there);
        json.setEnabled(there);
        reports.enable(there);
        if (!there && writing.isEmpty() && !comparing().isRunning()) {
            say(Messages.text("export.nothing"));
        } else if (state.getText().equals(Messages.text("export.nothing"))) {
            say("");
        }
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }

    /**
     * Makes the chosen reports in the background.
     *
     * @param folder where; is there
     * @param open whether the folder is opened at the end
     */
    public void makeReports(Path folder, boolean open) {
        reports.make(comparing().outcome().orElseThrow(), session().folder(), folder, version(), open);
    }

    /** {@return whether reports are being made} */
    public boolean isMakingReports() {
        return reports.isMaking();
    }

    private void askBundle() {
        DirectoryDialog dialog = new DirectoryDialog(state.getShell(), SWT.SAVE);
        dialog.setText(Messages.text("export.bundle.title"));
        dialog.setMessage(Messages.text("export.bundle.message"));
        dialog.setFilterPath(session().folder().toString());
        String chosen = dialog.open();
        if (chosen == null || comments.getSelection() && !MessageDialog.openConfirm(state.getShell(),
                Messages.text("export.comments.title"), Messages.text("export.comments.message"))) {
            return;
        }
        Path folder = Path.of(chosen);
        if (!Files.exists(folder.resolve(ComparisonBundle.ZIP)) || MessageDialog.open(MessageDialog.QUESTION,
                state.getShell(), Messages.text("export.replace.title"), Messages.text("export.replace.message"),
                SWT.NONE, Messages.text("export.replace.yes"), Messages.text("export.replace.no"))
                == IDialogConstants.OK_ID) {
            exportBundle(folder);
        }
    }

    /**
     * Writes the data bundle in the background.
     *
     * @param folder where; made when it is not there
     */
    public void exportBundle(Path folder) {
        boolean withComments = comments.getSelection();
        Comparison description = EcoreUtil.copy(session().model());
        Path home = session().folder();
        Outcome shown = comparing().outcome().orElseThrow();
        run(folder, () -> {
            Outcome outcome = withComments ? new CompareEngine(ParapetUi.catalogue()).withComments(description, home)
                    : new Outcome(shown.loaded(), shown.comparison(), List.of());
            outcome.loaded().description().getAnnotations().clear();
            outcome.loaded().description().getAnnotations().addAll(EcoreUtil.copyAll(description.getAnnotations()));
            return ComparisonBundle.write(outcome.loaded(), outcome.comparison(), folder, version(), withComments)
                    .size();
        });
    }

    private void askJson() {
        FileDialog dialog = new FileDialog(state.getShell(), SWT.SAVE);
        dialog.setText(Messages.text("export.json.title"));
        dialog.setFilterExtensions(new String[] {"*.json"});
        dialog.setFilterPath(session().folder().toString());
        dialog.setFileName(editor().title().replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".json");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            exportJson(Path.of(chosen.endsWith(".json") ? chosen : chosen + ".json"));
        }
    }

    /**
     * Writes the figures as JSON in the background, byte for byte as the command line prints them.
     *
     * @param file where; replaced when it is there
     */
    public void exportJson(Path file) {
        Outcome outcome = comparing().outcome().orElseThrow();
        run(file.toAbsolutePath().getParent(), () -> {
            new AtomicFiles().write(file, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                ComparisonJson.write(outcome.comparison(), writer);
                writer.flush();
            });
            return 1;
        });
    }

    private interface Export {
        int write() throws ModelFileException;
    }

    private void run(Path folder, Export export) {
        Display display = state.getDisplay();
        Job job = Job.create(Messages.text("job.export"), monitor -> {
            try {
                int files = export.write();
                ended(display, Optional.of(folder), Messages.text("export.done", files, folder));
            } catch (ModelFileException e) {
                ended(display, Optional.empty(), Messages.text("export.failed", e.problems().stream()
                        .map(each -> each.describe()).collect(Collectors.joining("\n"))));
            } catch (RuntimeException e) {
                ParapetUi.log().error("The export failed", e);
                ended(display, Optional.empty(), Messages.text("export.failed", String.valueOf(e.getMessage())));
            }
        });
        writing = Optional.of(job);
        say(Messages.text("export.running"));
        show(false, openFolder);
        refresh();
        job.schedule();
    }

    private void ended(Display display, Optional<Path> folder, String text) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            writing = Optional.empty();
            if (!state.isDisposed()) {
                written = folder;
                say(text);
                show(folder.isPresent(), openFolder);
                arrange();
                refresh();
            }
        });
    }

    /** {@return whether something is being written} */
    public boolean isWriting() {
        return writing.isPresent();
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(ExportPage.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
    }
}
