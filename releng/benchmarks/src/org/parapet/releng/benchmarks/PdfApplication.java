// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.nio.file.Path;
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
 * Times the OD plan as PDF against a trivial design of one table over the same rows, in one warm process, alternating.
 *
 * <p>Arguments: partnership file, instrument file, trivial design, warm-up rounds, timed rounds.
 */
public final class PdfApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws ModelFileException, IOException, ReportException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        OdPlanReport plan = SamplePlan.of(Path.of(arguments[0]), Path.of(arguments[1]));
        ReportDesign full = new BuiltInReports().find(BuiltInReports.OD_PLAN).orElseThrow();
        ReportDesign trivial = trivial(Path.of(arguments[2]));
        int warmUp = Integer.parseInt(arguments[3]);
        int rounds = Integer.parseInt(arguments[4]);
        try (ReportRenderer renderer = ReportRenderer.start()) {
            for (int i = 0; i < warmUp; i++) {
                time(renderer, trivial, plan);
                time(renderer, full, plan);
            }
            long[] trivialTimes = new long[rounds];
            long[] fullTimes = new long[rounds];
            for (int i = 0; i < rounds; i++) {
                trivialTimes[i] = time(renderer, trivial, plan);
                fullTimes[i] = time(renderer, full, plan);
            }
            Samples trivialSamples = new Samples(trivialTimes);
            Samples fullSamples = new Samples(fullTimes);
            System.out.println("  trivial one-table design: " + trivialSamples);
            System.out.println("  OD plan:                  " + fullSamples);
            System.out.println("  ratio %.2f (at most 4)".formatted(fullSamples.median() / trivialSamples.median()));
        }
        return EXIT_OK;
    }

    private static long time(ReportRenderer renderer, ReportDesign design, OdPlanReport plan) throws ReportException {
        long start = System.nanoTime();
        renderer.render(design, plan, OutputFormat.PDF, OutputStream.nullOutputStream(), () -> false);
        return System.nanoTime() - start;
    }

    private static ReportDesign trivial(Path design) throws MalformedURLException {
        return new ReportDesign("trivial", "Trivial", OdPlanReport.class, design.toUri().toURL(), Optional.empty());
    }

    @Override
    public void stop() {
        // The application ends by itself.
    }
}
