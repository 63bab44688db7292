// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportException;
import org.parapet.ui.workbench.Opening;

/** Prints the report, and shows it in the web browser where the window has no preview. */
final class ReportPrinting {

    private final ReportEngine engine;
    private final ReportDesk desk;
    private final Shell shell;
    private final Consumer<ReportException> failed;

    /**
     * Prints reports.
     *
     * @param engine makes them
     * @param desk what is to be reported
     * @param shell where dialogs open
     * @param failed told on the display's thread why the pages could not be written
     */
    ReportPrinting(ReportEngine engine, ReportDesk desk, Shell shell, Consumer<ReportException> failed) {
        this.engine = engine;
        this.desk = desk;
        this.shell = shell;
        this.failed = failed;
    }

    /** Prints what the preview shows, or else opens the pages in the program that shows and prints PDF files. */
    void print(ReportPreview preview) {
        if (!preview.print()) {
            withTemporary(OutputFormat.PDF);
        }
    }

    /** Shows the report in the web browser. */
    void showInBrowser() {
        withTemporary(OutputFormat.HTML);
    }

    private void withTemporary(OutputFormat format) {
        try {
            Optional<ReportRequest> request = desk.request();
            if (request.isEmpty()) {
                return;
            }
            Path file = Files.createTempDirectory("parapet")
                    .resolve(request.get().fileName() + '.' + format.extension());
            desk.say(Messages.text("state.printing"));
            Job.create(Messages.text("job.print"), monitor -> {
                try {
                    engine.write(request.get(), format, file, monitor::isCanceled);
                    desk.onDisplay(() -> {
                        desk.say("");
                        Opening.file(shell, file);
                    });
                } catch (ReportException e) {
                    desk.onDisplay(() -> failed.accept(e));
                }
            }).schedule();
        } catch (ReportException | IOException e) {
            MessageDialog.openError(shell, Messages.text("page.reports"),
                    Messages.text("failure.make", String.valueOf(e.getMessage())));
        }
    }
}
