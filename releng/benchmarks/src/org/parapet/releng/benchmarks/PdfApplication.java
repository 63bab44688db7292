// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
 * Times the OD plan as PDF against a trivial design of one table over the same rows, in one warm process, alternating;
 * and, besides, against a plain design as long as the plan. Each round begins with another design, so that none always
 * follows the same one.
 *
 * <p>Arguments: partnership file, instrument file, trivial design, plain design as long as the plan, warm-up rounds, timed
 * rounds.
 */
public final class PdfApplication implements IApplication {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public Object start(IApplicationContext context) throws ModelFileException, IOException, ReportException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        OdPlanReport plan = SamplePlan.of(Path.of(arguments[0]), Path.of(arguments[1]));
        int warmUp = Integer.parseInt(arguments[4]);
        int rounds = Integer.parseInt(arguments[5]);
        Timed trivial = new Timed(design("trivial", arguments[2]), rounds);
        Timed plain = new Timed(design("plain", arguments[3]), rounds);
        Timed full = new Timed(new BuiltInReports().find(BuiltInReports.OD_PLAN).orElseThrow(), rounds);
        List<Timed> all = List.of(trivial, plain, full);
        try (ReportRenderer renderer = ReportRenderer.start()) {
            for (int i = 0; i < warmUp; i++) {
                for (Timed each : all) {
                    each.render(renderer, plan);
                }
            }
            for (int i = 0; i < rounds; i++) {
                for (int turn = 0; turn < all.size(); turn++) {
                    all.get((i + turn) % all.size()).time(renderer, plan, i);
                }
            }
        }
        System.out.println("  trivial one-table design:    " + trivial);
        System.out.println("  OD plan:                     " + full);
        System.out.println("  ratio %.2f (at most 4), of processor time %.2f".formatted(full.wallOver(trivial),
                full.processorOver(trivial)));
        System.out.println("  besides: plain tables with the plan's pages, fonts and tags: " + plain);
        System.out.println("  besides: the OD plan to these %.2f, of processor time %.2f".formatted(full.wallOver(plain),
                full.processorOver(plain)));
        return EXIT_OK;
    }

    private static ReportDesign design(String name, String file) throws MalformedURLException {
        return new ReportDesign(name, name, OdPlanReport.class, Path.of(file).toUri().toURL(), Optional.empty());
    }

    @Override
    public void stop() {
        // The application ends by itself.
    }

    /** A design with the times of its reports. */
    private static final class Timed {

        private final ReportDesign design;
        private final long[] wall;
        private final long[] processor;

        Timed(ReportDesign design, int rounds) {
            this.design = design;
            wall = new long[rounds];
            processor = new long[rounds];
        }

        void render(ReportRenderer renderer, OdPlanReport plan) throws ReportException {
            renderer.render(design, plan, OutputFormat.PDF, OutputStream.nullOutputStream(), () -> false);
        }

        void time(ReportRenderer renderer, OdPlanReport plan, int round) throws ReportException {
            long processorBefore = THREADS.getCurrentThreadCpuTime();
            long wallBefore = System.nanoTime();
            render(renderer, plan);
            wall[round] = System.nanoTime() - wallBefore;
            processor[round] = THREADS.getCurrentThreadCpuTime() - processorBefore;
        }

        double wallOver(Timed other) {
            return new Samples(wall).median() / new Samples(other.wall).median();
        }

        double processorOver(Timed other) {
            return new Samples(processor).median() / new Samples(other.processor).median();
        }

        @Override
        public String toString() {
            return "%s; of processor time median %.1f ms".formatted(new Samples(wall), new Samples(processor).median());
        }
    }
}
