// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportCancelledException;
import org.parapet.report.render.ReportException;

/** Writes a report in several formats, each file whole or not at all. */
final class SaveJob extends Job {

    private final ReportEngine engine;
    private final ReportRequest request;
    private final Path folder;
    private final List<OutputFormat> formats;
    private final Consumer<Path> next;
    private final Consumer<Outcome> end;
    private volatile boolean begun;

    /**
     * How saving ended.
     *
     * @param written the files that were written, in the order of their formats
     * @param failure why the rest was not; empty when it was, or when it was cancelled
     * @param cancelled whether it was cancelled
     */
    record Outcome(List<Path> written, Optional<ReportException> failure, boolean cancelled) {
    }

    /**
     * Prepares the job.
     *
     * @param next told before each file, on the job's thread
     * @param end told once, on the job's thread
     */
    SaveJob(ReportEngine engine, ReportRequest request, Path folder, Collection<OutputFormat> formats,
            Consumer<Path> next, Consumer<Outcome> end) {
        super(Messages.text("job.save"));
        this.engine = engine;
        this.request = request;
        this.folder = folder;
        this.formats = List.copyOf(formats);
        this.next = next;
        this.end = end;
        addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!begun) {
                end.accept(new Outcome(List.of(), Optional.empty(), true));
            }
        }));
    }

    static Path file(ReportRequest request, Path folder, OutputFormat format) {
        return folder.resolve(request.fileName() + '.' + format.extension());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begun = true;
        SubMonitor progress = SubMonitor.convert(monitor, formats.size());
        List<Path> written = new ArrayList<>();
        try {
            for (OutputFormat format : formats) {
                Path file = file(request, folder, format);
                next.accept(file);
                progress.subTask(file.getFileName().toString());
                engine.write(request, format, file, monitor::isCanceled);
                written.add(file);
                progress.worked(1);
            }
            end.accept(new Outcome(List.copyOf(written), Optional.empty(), false));
            return Status.OK_STATUS;
        } catch (ReportCancelledException e) {
            end.accept(new Outcome(List.copyOf(written), Optional.empty(), true));
            return Status.CANCEL_STATUS;
        } catch (ReportException e) {
            end.accept(new Outcome(List.copyOf(written), Optional.of(e), false));
            return Status.OK_STATUS;
        }
    }
}
