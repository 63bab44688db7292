// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.tally.Tallies;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.report.build.AssessedInstrument;
import org.parapet.report.build.ReportBuilder;
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
        OdPlanReport plan = plan(Path.of(arguments[0]), Path.of(arguments[1]));
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

    private static OdPlanReport plan(Path partnershipFile, Path instrumentFile) throws ModelFileException {
        Partnership partnership = new PartnershipFiles().read(partnershipFile).orElseThrow();
        Instrument instrument = new InstrumentFiles().readInstrument(instrumentFile).orElseThrow();
        Assessment assessment = partnership.getAssessments().getFirst();
        Tally tally = Tallies.of(assessment, Questionnaire.of(instrument)).tally();
        return new ReportBuilder(LocalDate.now(), "benchmark").odPlan(new AssessedInstrument(assessment, instrument, tally,
                Analyzer.analyse(instrument, tally, assessment.getWave().getName()), List.of()));
    }

    @Override
    public void stop() {
        // The application ends by itself.
    }
}
