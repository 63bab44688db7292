// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.NewestCrosswalks;
import org.parapet.exchange.comparison.LoadedComparison;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.comparison.Source;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.model.ReportModel;
import org.parapet.report.render.BuiltInReports;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportCancelledException;
import org.parapet.report.render.ReportDesign;
import org.parapet.report.render.ReportException;
import org.parapet.report.render.ReportFileName;
import org.parapet.report.render.ReportRenderer;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Outcome;
import org.parapet.ui.reports.PersonalLook;
import org.parapet.ui.reports.WritingJob;
import org.parapet.ui.workbench.ParapetUi;

/** Writes the reports of a comparison: those that {@code parapet report} makes. */
final class ReportsJob extends WritingJob {

    private final Outcome outcome;
    private final Path sources;
    private final Request request;

    /**
     * What is asked for.
     *
     * @param reports names of {@link BuiltInReports}: comparison, portfolio, progress
     * @param formats the formats
     * @param folder where; is there
     * @param version the version of Parapet
     */
    record Request(List<String> reports, List<OutputFormat> formats, Path folder, String version) {
    }

    private record Planned(ReportDesign design, ReportModel model, String name) {
    }

    /**
     * Prepares the job.
     *
     * @param outcome the comparison, as it is shown
     * @param sources what the names of its files are relative to
     * @param request what is asked for
     * @param next told before each file, on the job's thread
     * @param end told once, on the job's thread
     */
    ReportsJob(Outcome outcome, Path sources, Request request, Consumer<Path> next, Consumer<End> end) {
        super(Messages.text("job.reports"), next, end);
        this.outcome = outcome;
        this.sources = sources;
        this.request = request;
    }

    @Override
    protected void writeAll(IProgressMonitor monitor) throws ReportException {
        List<Planned> planned = plan(monitor);
        if (planned.isEmpty()) {
            throw new ReportException(Messages.text("export.reports.none"));
        }
        SubMonitor progress = SubMonitor.convert(monitor, planned.size() * request.formats().size());
        try (ReportRenderer renderer = ReportRenderer.start(PersonalLook.read())) {
            for (Planned report : planned) {
                for (OutputFormat format : request.formats()) {
                    Path file = request.folder().resolve(report.name() + '.' + format.extension());
                    write(file, () -> renderer.render(report.design(), report.model(), format, file,
                            monitor::isCanceled));
                    progress.worked(1);
                }
            }
        }
    }

    private List<Planned> plan(IProgressMonitor monitor) throws ReportException {
        ReportBuilder builder = new ReportBuilder(LocalDate.now(), request.version());
        LoadedComparison loaded = outcome.loaded();
        Set<String> taken = new LinkedHashSet<>();
        List<Planned> planned = new ArrayList<>();
        for (String name : request.reports()) {
            ReportDesign design = new BuiltInReports().find(name).orElseThrow();
            if (name.equals(BuiltInReports.PROGRESS)) {
                planned.addAll(progress(builder, design, taken, monitor));
            } else {
                ReportModel model = name.equals(BuiltInReports.PORTFOLIO)
                        ? builder.portfolio(outcome.comparison(), loaded.data().instruments())
                        : builder.comparison(outcome.comparison(), loaded.data().instruments());
                planned.add(new Planned(design, model, ReportFileName.unique(taken, model.header().partnership(),
                        design.name())));
            }
        }
        return planned;
    }

    /** For each partnership, each instrument that it used in several waves. */
    private List<Planned> progress(ReportBuilder builder, ReportDesign design, Set<String> taken,
            IProgressMonitor monitor) throws ReportException {
        List<Planned> planned = new ArrayList<>();
        for (Source source : outcome.loaded().description().getSources()) {
            if (monitor.isCanceled()) {
                throw new ReportCancelledException(source.getFile());
            }
            Optional<Partnership> read = new PartnershipFiles().read(sources.resolve(source.getFile()).normalize())
                    .model();
            if (read.isPresent()) {
                for (String id : ReportBuilder.inSeveralWaves(read.get())) {
                    planned.add(new Planned(design, builder.progress(read.get(), id, ReportsJob::instrument,
                            NewestCrosswalks.of(ParapetUi.catalogue()).crosswalks()), ReportFileName.unique(taken,
                                    read.get().getName(), id, design.name())));
                }
            }
        }
        return planned;
    }

    private static Optional<Instrument> instrument(String id, String edition) {
        return ParapetUi.catalogue().instrument(id, edition).filter(InstrumentEntry::usable)
                .flatMap(entry -> entry.load().model());
    }
}
