// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parapet.report.render.ReportCancelledException;
import org.parapet.report.render.ReportException;

/** However a job ends that writes reports, it is told once, with what was written before. */
class WritingJobTest {

    private static final Path FIRST = Path.of("first.pdf");
    private static final Path SECOND = Path.of("second.pdf");

    private final List<Path> begun = new ArrayList<>();
    private final List<WritingJob.End> ends = new ArrayList<>();

    private WritingJob.End end(WritingJob.Writing second) {
        new WritingJob("test", begun::add, ends::add) {
            @Override
            protected void writeAll(IProgressMonitor monitor) throws ReportException {
                write(FIRST, () -> { });
                write(SECOND, second);
            }
        }.run(new NullProgressMonitor());
        assertEquals(List.of(FIRST, SECOND), begun);
        assertEquals(1, ends.size());
        return ends.getFirst();
    }

    @Test
    void allWereWritten() {
        assertEquals(new WritingJob.End(List.of(FIRST, SECOND), Optional.empty(), false), end(() -> { }));
    }

    @Test
    void oneCouldNotBeMade() {
        ReportException reason = new ReportException("no design");

        WritingJob.End end = end(() -> {
            throw reason;
        });

        assertEquals(List.of(FIRST), end.written());
        assertSame(reason, end.failure().orElseThrow());
    }

    @Test
    void itWasCancelled() {
        WritingJob.End end = end(() -> {
            throw new ReportCancelledException("second.pdf");
        });

        assertEquals(new WritingJob.End(List.of(FIRST), Optional.empty(), true), end);
    }

    @Test
    void aFaultIsAFailureToo() {
        WritingJob.End end = end(() -> {
            throw new IllegalStateException("out of order");
        });

        assertEquals("out of order", end.failure().orElseThrow().getMessage());
        assertTrue(end.failure().orElseThrow().getCause() instanceof IllegalStateException);
    }
}
