// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.birt.data.engine.api.IQueryDefinition;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.impl.ReportEngine;
import org.eclipse.birt.report.engine.api.impl.ReportRunnable;
import org.eclipse.birt.report.engine.api.impl.RunAndRenderTask;
import org.eclipse.birt.report.engine.ir.Report;
import org.eclipse.birt.report.model.api.ReportDesignHandle;

/**
 * A design as the engine has opened it, with what the engine made of it for the last report. The engine's own tasks
 * copy a design that names event handlers, translate it and compile its expressions anew each time, which takes half
 * of the time of an OD plan; here a design that no script can change is translated once. The engine shares translated
 * designs among tasks itself, when it renders report documents.
 */
final class OpenedDesign {

    private final IReportRunnable runnable;
    private final boolean shipped;
    private final boolean unchanging;
    private final Map<String, List<Method>> columns = new HashMap<>();
    private Optional<Report> translated = Optional.empty();

    OpenedDesign(IReportRunnable runnable, boolean shipped) {
        this.runnable = runnable;
        this.shipped = shipped;
        unchanging = !new ChangingScripts(handle()).areIn(handle());
        if (unchanging && runnable instanceof ReportRunnable design) {
            design.setPrepared(true);
        }
    }

    ReportDesignHandle handle() {
        return (ReportDesignHandle) runnable.getDesignHandle();
    }

    /** {@return whether the design is one of Parapet's own} */
    boolean isShipped() {
        return shipped;
    }

    /** {@return the columns of its data sets, as far as earlier reports have found them; to be added to} */
    Map<String, List<Method>> columns() {
        return columns;
    }

    /** {@return a task that makes one report; run one task at a time} */
    IRunAndRenderTask task(IReportEngine engine) {
        return unchanging && engine instanceof ReportEngine own ? new Task(own)
                : engine.createRunAndRenderTask(runnable);
    }

    /** Keeps what the engine made of the design, after a report without errors; a task to be closed afterwards. */
    void keep(IRunAndRenderTask task) {
        if (task instanceof Task own) {
            translated = own.translation().filter(report -> !holdsResults(report));
        }
    }

    /** A query that was run several times, as in a table inside a table, refers to results that end with their task. */
    private static boolean holdsResults(Report report) {
        for (Object each : report.getQueries()) {
            if (each instanceof IQueryDefinition query && query.getQueryResultsID() != null) {
                return true;
            }
        }
        return false;
    }

    /** Forgets what the engine made of the design; to be called when a report was not finished. */
    void forget() {
        translated = Optional.empty();
    }

    private final class Task extends RunAndRenderTask {

        Task(ReportEngine engine) {
            super(engine, runnable);
        }

        @Override
        protected void prepareDesign() {
            super.prepareDesign();
            translated.ifPresent(executionContext::setReport);
        }

        Optional<Report> translation() {
            return Optional.of(executionContext.getReport());
        }
    }
}
