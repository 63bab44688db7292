// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportException;

/** Writes a report in several formats. */
final class SaveJob extends WritingJob {

    private final ReportEngine engine;
    private final ReportRequest request;
    private final Path folder;
    private final List<OutputFormat> formats;

    /**
     * Prepares the job.
     *
     * @param next told before each file, on the job's thread
     * @param end told once, on the job's thread
     */
    SaveJob(ReportEngine engine, ReportRequest request, Path folder, Collection<OutputFormat> formats,
            Consumer<Path> next, Consumer<End> end) {
        super(Messages.text("job.save"), next, end);
        this.engine = engine;
        this.request = request;
        this.folder = folder;
        this.formats = List.copyOf(formats);
    }

    static Path file(ReportRequest request, Path folder, OutputFormat format) {
        return folder.resolve(request.fileName() + '.' + format.extension());
    }

    @Override
    protected void writeAll(IProgressMonitor monitor) throws ReportException {
        SubMonitor progress = SubMonitor.convert(monitor, formats.size());
        for (OutputFormat format : formats) {
            Path file = file(request, folder, format);
            progress.subTask(file.getFileName().toString());
            write(file, () -> engine.write(request, format, file, monitor::isCanceled));
            progress.worked(1);
        }
    }
}
