// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.parapet.model.files.ModelFileException;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.render.BuiltInReports;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportDesign;
import org.parapet.report.render.ReportException;
import org.parapet.report.render.ReportRenderer;

/**
 * Makes many OD plans as PDF one after the other in one thread of one process: how many a second, and whether memory
 * stays flat.
 *
 * <p>Arguments: partnership file, instrument file, warm-up plans, timed plans.
 */
public final class PlansApplication implements IApplication {

    private static final int FIRST_MEASURED = 10;

    @Override
    public Object start(IApplicationContext context) throws ModelFileException, IOException, ReportException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        OdPlanReport plan = SamplePlan.of(Path.of(arguments[0]), Path.of(arguments[1]));
        ReportDesign design = new BuiltInReports().find(BuiltInReports.OD_PLAN).orElseThrow();
        int warmUp = Integer.parseInt(arguments[2]);
        int plans = Integer.parseInt(arguments[3]);
        try (ReportRenderer renderer = ReportRenderer.start()) {
            for (int i = 0; i < warmUp; i++) {
                render(renderer, design, plan);
            }
            long early = 0;
            long wall = 0;
            long processor = 0;
            for (int i = 1; i <= plans; i++) {
                long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long wallBefore = System.nanoTime();
                render(renderer, design, plan);
                wall += System.nanoTime() - wallBefore;
                processor += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore;
                if (i == FIRST_MEASURED) {
                    early = heap();
                }
            }
            System.out.println("  plans per second, one thread: %.1f (at least 10)".formatted(plans * 1e9 / wall));
            System.out.println("  plans per second of one core's time: %.1f".formatted(plans * 1e9 / processor));
            System.out.println("  heap after collection: %.1f MB at plan %d, %.1f MB at plan %d".formatted(early / 1e6,
                    FIRST_MEASURED, heap() / 1e6, plans));
        }
        return EXIT_OK;
    }

    private static void render(ReportRenderer renderer, ReportDesign design, OdPlanReport plan)
            throws ReportException {
        renderer.render(design, plan, OutputFormat.PDF, OutputStream.nullOutputStream(), () -> false);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void stop() {
        // The application ends by itself.
    }
}
