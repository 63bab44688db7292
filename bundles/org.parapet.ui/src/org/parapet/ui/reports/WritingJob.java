// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.parapet.report.render.ReportCancelledException;
import org.parapet.report.render.ReportException;

/**
 * Writes files of reports one after the other, each whole or not at all. However it ends, it tells so once, with the
 * files that were written before.
 */
public abstract class WritingJob extends Job {

    private final Consumer<Path> next;
    private final Consumer<End> end;
    private final List<Path> written = new ArrayList<>();
    private volatile boolean begun;

    /**
     * How writing ended.
     *
     * @param written the files that were written, in the order of their writing
     * @param failure why the rest was not; empty when it was, or when it was cancelled
     * @param cancelled whether it was cancelled
     */
    public record End(List<Path> written, Optional<ReportException> failure, boolean cancelled) {

        /** Copies the list. */
        public End {
            written = List.copyOf(written);
        }
    }

    /** Writes one file, whole or not at all. */
    @FunctionalInterface
    protected interface Writing {

        /**
         * Writes the file.
         *
         * @throws ReportException when it cannot be made or written, or was cancelled
         */
        void write() throws ReportException;
    }

    /**
     * Prepares the job, which runs once.
     *
     * @param name what people see of it
     * @param next told before each file, on the job's thread
     * @param end told once, on the job's thread
     */
    protected WritingJob(String name, Consumer<Path> next, Consumer<End> end) {
        super(name);
        this.next = next;
        this.end = end;
        addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!begun) { // cancelled while it waited
                ended(Optional.empty(), true);
            }
        }));
    }

    /**
     * Writes all files, each by {@link #write}.
     *
     * @param monitor takes the progress and says whether it was cancelled
     * @throws ReportException what ends the job before all are written
     */
    protected abstract void writeAll(IProgressMonitor monitor) throws ReportException;

    /**
     * Writes the next file.
     *
     * @param file where
     * @param writing does it
     * @throws ReportException when it could not
     */
    protected final void write(Path file, Writing writing) throws ReportException {
        next.accept(file);
        writing.write();
        written.add(file);
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        begun = true;
        try {
            writeAll(monitor);
            return ended(Optional.empty(), false);
        } catch (ReportCancelledException e) {
            return ended(Optional.empty(), true);
        } catch (ReportException e) {
            return ended(Optional.of(e), false);
        } catch (RuntimeException e) { // nobody else tells the page, which would wait for ever
            return ended(Optional.of(new ReportException(String.valueOf(e.getMessage()), e)), false);
        }
    }

    private IStatus ended(Optional<ReportException> failure, boolean cancelled) {
        end.accept(new End(written, failure, cancelled));
        return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
