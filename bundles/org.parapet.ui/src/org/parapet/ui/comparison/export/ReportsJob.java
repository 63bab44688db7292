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
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
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
import org.parapet.ui.workbench.ParapetUi;

/** Writes the reports of a comparison, each file whole or not at all: the reports that {@code parapet report} makes. */
final class ReportsJob extends Job {

    private final Outcome outcome;
    private final Path sources;
    private final Request request;
    private final Consumer<String> next;
    private final Consumer<End> end;

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

    /**
     * How it ended.
     *
     * @param written how many files were written
     * @param failure why the rest was not; empty when it was, or when it was cancelled
     * @param cancelled whether it was cancelled
     */
    record End(int written, Optional<String> failure, boolean cancelled) {
    }

    private record Planned(ReportDesign design, ReportModel model, String name) {
    }

    /**
     * Prepares the job.
     *
     * @param outcome the comparison, as it is shown
     * @param sources what the names of its files are relative to
     * @param request what is asked for
     * @param next told the name of each file before it is made, on the job's thread
     * @param end told once, on the job's thread
     */
    ReportsJob(Outcome outcome, Path sources, Request request, Consumer<String> next, Consumer<End> end) {
        super(Messages.text("job.reports"));
        this.outcome = outcome;
        this.sources = sources;
        this.request = request;
        this.next = next;
        this.end = end;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int written = 0;
        try {
            List<Planned> planned = plan(monitor);
            SubMonitor progress = SubMonitor.convert(monitor, planned.size() * request.formats().size());
            try (ReportRenderer renderer = ReportRenderer.start(PersonalLook.read())) {
                for (Planned report : planned) {
                    for (OutputFormat format : request.formats()) {
                        Path file = request.folder().resolve(report.name() + '.' + format.extension());
                        next.accept(file.getFileName().toString());
                        renderer.render(report.design(), report.model(), format, file, monitor::isCanceled);
                        written++;
                        progress.worked(1);
                    }
                }
            }
            end.accept(new End(written, planned.isEmpty() ? Optional.of(Messages.text("export.reports.none"))
                    : Optional.empty(), false));
            return Status.OK_STATUS;
        } catch (ReportCancelledException e) {
            end.accept(new End(written, Optional.empty(), true));
            return Status.CANCEL_STATUS;
        } catch (ReportException e) {
            end.accept(new End(written, Optional.of(String.valueOf(e.getMessage())), false));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            ParapetUi.log().error("The reports of a comparison failed", e);
            end.accept(new End(written, Optional.of(String.valueOf(e.getMessage())), false));
            return Status.OK_STATUS;
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
