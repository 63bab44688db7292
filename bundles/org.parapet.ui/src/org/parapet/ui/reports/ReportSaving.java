// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportException;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.workbench.Opening;
import org.parapet.ui.workbench.ParapetUi;

/** Saves the report in the ticked formats, with progress and a way to stop, and opens what was saved. */
final class ReportSaving {

    private final ReportEngine engine;
    private final ReportDesk desk;
    private final Shell shell;
    private final Map<OutputFormat, Button> formats = new EnumMap<>(OutputFormat.class);
    private final Button save;
    private final ProgressBar progress;
    private final Button cancel;
    private final Button openFolder;
    private final Button openFile;
    private Path folder;
    private Optional<SaveJob> saving = Optional.empty();
    private List<Path> saved = List.of();

    /**
     * Creates the ticks and buttons.
     *
     * @param bar where, in rows
     * @param toolkit makes controls that look like the form
     * @param engine makes the reports
     * @param desk what is to be reported
     * @param folder where the person is asked to save first
     */
    ReportSaving(Composite bar, FormToolkit toolkit, ReportEngine engine, ReportDesk desk, Path folder) {
        this.engine = engine;
        this.desk = desk;
        this.folder = folder;
        shell = bar.getShell();
        toolkit.createLabel(bar, Messages.text("reports.formats"));
        for (OutputFormat format : OutputFormat.values()) {
            Button tick = toolkit.createButton(bar, Messages.text("reports.format." + format.extension()), SWT.CHECK);
            tick.setSelection(format == OutputFormat.PDF || format == OutputFormat.DOCX);
            tick.addListener(SWT.Selection, event -> desk.enable());
            formats.put(format, tick);
        }
        save = button(bar, toolkit, "reports.save", this::askAndSave);
        progress = new ProgressBar(bar, SWT.HORIZONTAL);
        AccessibleName.give(progress, Messages.text("reports.progress"));
        cancel = button(bar, toolkit, "reports.cancel", this::cancel);
        openFolder = button(bar, toolkit, "reports.openFolder", () -> Opening.folder(shell, this.folder));
        openFile = button(bar, toolkit, "reports.openFile",
                () -> saved.stream().findFirst().ifPresent(file -> Opening.file(shell, file)));
        show(false, progress, cancel, openFolder, openFile);
    }

    static Button button(Composite bar, FormToolkit toolkit, String key, Runnable press) {
        Button button = toolkit.createButton(bar, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> press.run());
        return button;
    }

    static void show(boolean visible, Control... controls) {
        for (Control control : controls) {
            RowData data = new RowData();
            data.exclude = !visible;
            control.setLayoutData(data);
            control.setVisible(visible);
            control.requestLayout();
        }
    }

    /** Places controls before those that come and go, so that they stay where they are under the pointer. */
    void keepInPlace(Control... steady) {
        for (Control control : steady) {
            control.moveAbove(progress);
        }
    }

    /** {@return whether a report is being saved now} */
    boolean isSaving() {
        return saving.isPresent();
    }

    /** Stops saving. */
    void cancel() {
        saving.ifPresent(SaveJob::cancel);
    }

    /** Allows what can be done, and says what is missing. */
    void enable() {
        formats.forEach(this::offer);
        save.setEnabled(desk.canReport() && !isSaving() && !ticked().isEmpty());
        if (desk.canReport() && !isSaving() && saved.isEmpty()) {
            desk.say(ticked().isEmpty() ? Messages.text("state.chooseFormat") : "");
        }
    }

    /** A format that the report cannot be saved in says so itself, where it would be ticked. */
    private void offer(OutputFormat format, Button tick) {
        boolean offered = desk.formats().contains(format);
        String label = Messages.text("reports.format." + format.extension());
        String text = offered || desk.formats().isEmpty() ? label : Messages.text("reports.format.none", label);
        tick.setEnabled(offered);
        if (!text.equals(tick.getText())) {
            tick.setText(text);
            tick.requestLayout();
        }
    }

    private Set<OutputFormat> ticked() {
        Set<OutputFormat> ticked = EnumSet.noneOf(OutputFormat.class);
        formats.forEach((format, tick) -> {
            if (tick.getSelection() && tick.isEnabled()) {
                ticked.add(format);
            }
        });
        return ticked;
    }

    private void askAndSave() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
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
            Optional<ReportRequest> request = desk.request();
            if (request.isPresent() && mayReplace(request.get(), chosen)) {
                folder = chosen;
                save(request.get());
            }
        } catch (ReportException e) {
            MessageDialog.openError(shell, Messages.text("failure.title"), SaveFailure.describe(e, chosen));
        }
    }

    private boolean mayReplace(ReportRequest request, Path chosen) {
        List<String> there = ticked().stream().map(format -> SaveJob.file(request, chosen, format))
                .filter(Files::exists).map(file -> file.getFileName().toString()).toList();
        if (there.isEmpty()) {
            return true;
        }
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.text("replace.title"),
                Messages.text("replace.message", there.size(), String.join("\n", there)).replace("&", "&&"), SWT.NONE,
                Messages.text("replace.yes"), Messages.text("replace.no")) == IDialogConstants.OK_ID;
    }

    private void save(ReportRequest request) {
        saved = List.of();
        progress.setMaximum(ticked().size());
        progress.setSelection(0);
        SaveJob job = new SaveJob(engine, request, folder, ticked(), file -> desk.onDisplay(() -> {
            desk.say(Messages.text("state.saving", file.getFileName()));
            progress.setSelection(progress.getSelection() + 1);
        }), end -> desk.onDisplay(() -> ended(end)));
        saving = Optional.of(job);
        show(true, progress, cancel);
        show(false, openFolder, openFile);
        desk.enable();
        job.schedule();
    }

    private void ended(WritingJob.End end) {
        saving = Optional.empty();
        saved = end.written();
        show(false, progress, cancel);
        show(!saved.isEmpty(), openFolder, openFile);
        desk.enable();
        if (end.cancelled()) {
            desk.say(Messages.text("state.cancelled", saved.size(), names(saved)));
        } else if (end.failure().isEmpty()) {
            desk.say(Messages.text("state.saved", saved.size(), folder));
        }
        end.failure().ifPresent(this::notSaved);
    }

    /** Says why a report was not written, and offers another folder. */
    void notSaved(ReportException failure) {
        ParapetUi.log().error(failure.getMessage(), failure);
        String reason = SaveFailure.describe(failure, folder);
        desk.say(reason.lines().findFirst().orElse(""));
        int answer = MessageDialog.open(MessageDialog.ERROR, shell, Messages.text("failure.title"), reason, SWT.NONE,
                Messages.text("failure.again"), Messages.text("failure.close"));
        if (answer == IDialogConstants.OK_ID) {
            askAndSave();
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
