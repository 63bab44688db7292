// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.report.render.BuiltInReports;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportException;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Outcome;
import org.parapet.ui.reports.WritingJob;
import org.parapet.ui.workbench.ParapetUi;

/** Makes the reports of a comparison: which, in which formats, and how far it is. */
final class ReportsSection {

    private static final List<String> REPORTS = List.of(BuiltInReports.COMPARISON, BuiltInReports.PORTFOLIO,
            BuiltInReports.PROGRESS);

    private final Map<String, Button> reports = new LinkedHashMap<>();
    private final Map<OutputFormat, Button> formats = new LinkedHashMap<>();
    private final Button make;
    private final Button cancel;
    private final Label state;
    private final Consumer<Path> chosen;
    private Optional<Job> making = Optional.empty();
    private boolean possible;

    /**
     * Builds the section.
     *
     * @param body where
     * @param toolkit makes the controls
     * @param start what a dialog begins with when a folder is chosen
     * @param chosen told the folder that the reports go to
     */
    ReportsSection(Composite body, FormToolkit toolkit, Path start, Consumer<Path> chosen) {
        this.chosen = chosen;
        Composite kinds = row(body, toolkit);
        for (String report : REPORTS) {
            reports.put(report, check(kinds, toolkit, "export.reports." + report));
        }
        Composite outputs = row(body, toolkit);
        for (OutputFormat format : OutputFormat.values()) {
            formats.put(format, check(outputs, toolkit, "export.reports." + format.name().toLowerCase(Locale.ROOT)));
        }
        reports.get(BuiltInReports.COMPARISON).setSelection(true);
        formats.get(OutputFormat.PDF).setSelection(true);
        Composite buttons = row(body, toolkit);
        make = toolkit.createButton(buttons, Messages.text("export.reports.make"), SWT.PUSH);
        make.addListener(SWT.Selection, event -> ask(start));
        cancel = toolkit.createButton(buttons, Messages.text("export.reports.cancel"), SWT.PUSH);
        cancel.addListener(SWT.Selection, event -> making.ifPresent(Job::cancel));
        state = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(state);
        body.addDisposeListener(event -> making.ifPresent(Job::cancel));
        arm();
    }

    private static Composite row(Composite body, FormToolkit toolkit) {
        Composite row = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(12).wrap(true).center(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private Button check(Composite row, FormToolkit toolkit, String key) {
        Button button = toolkit.createButton(row, Messages.text(key), SWT.CHECK);
        button.addListener(SWT.Selection, event -> arm());
        return button;
    }

    /** Says whether there is anything to report. */
    void enable(boolean now) {
        possible = now;
        arm();
    }

    private void arm() {
        if (make != null && cancel != null) {
            make.setEnabled(possible && making.isEmpty() && !chosen(reports).isEmpty() && !chosen(formats).isEmpty());
            cancel.setEnabled(making.isPresent());
        }
    }

    private static <T> List<T> chosen(Map<T, Button> buttons) {
        List<T> chosen = new ArrayList<>();
        buttons.forEach((key, button) -> {
            if (button.getSelection()) {
                chosen.add(key);
            }
        });
        return chosen;
    }

    private void ask(Path start) {
        DirectoryDialog dialog = new DirectoryDialog(state.getShell(), SWT.SAVE);
        dialog.setText(Messages.text("export.reports.title"));
        dialog.setMessage(Messages.text("export.reports.message"));
        dialog.setFilterPath(start.toString());
        String folder = dialog.open();
        if (folder != null) {
            chosen.accept(Path.of(folder));
        }
    }

    /** Makes the chosen reports in the background, then opens their folder if {@code open} says so. */
    void make(Outcome outcome, Path sources, Path folder, String version, boolean open) {
        Display display = state.getDisplay();
        ReportsJob job = new ReportsJob(outcome, sources, new ReportsJob.Request(chosen(reports), chosen(formats),
                folder,
                version), file -> later(display, () -> say(Messages.text("export.reports.making", file.getFileName()))),
                end -> later(display, () -> ended(end, folder, open)));
        making = Optional.of(job);
        say(Messages.text("export.reports.beginning"));
        arm();
        job.schedule();
    }

    private void later(Display display, Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!state.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    private void ended(WritingJob.End end, Path folder, boolean open) {
        making = Optional.empty();
        int written = end.written().size();
        if (end.failure().isPresent()) {
            ReportException failure = end.failure().get();
            if (failure.getCause() != null) {
                ParapetUi.log().error("The reports of a comparison failed", failure);
            }
            say(Messages.text("export.reports.failed", String.valueOf(failure.getMessage()), written));
        } else {
            say(end.cancelled() ? Messages.text("export.reports.cancelled", written)
                    : Messages.text("export.done", written, folder));
            if (open && written > 0) {
                Program.launch(folder.toString());
            }
        }
        arm();
    }

    private void say(String text) {
        state.setText(text);
        state.requestLayout();
    }

    /** Whether reports are being made. */
    boolean isMaking() {
        return making.isPresent();
    }
}
