// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.construct.CrosswalkScores;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.CrosswalkEntry;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.ReportListJson;
import org.parapet.cli.json.ReportsJson;
import org.parapet.cli.json.WrittenReport;
import org.parapet.cli.output.ProblemLines;
import org.parapet.cli.output.TextTable;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.report.build.AssessedInstrument;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ReportModel;
import org.parapet.report.render.BuiltInReports;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportDesign;
import org.parapet.report.render.ReportException;
import org.parapet.report.render.ReportFileName;
import org.parapet.report.render.ReportNotWrittenException;
import org.parapet.report.render.ReportRenderer;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code parapet report}: one file for each assessment, report and format. */
@CommandLine.Command(name = "report")
final class ReportCommand extends Command {

    @Parameters(arity = "0..1", paramLabel = "FILE.partnership", descriptionKey = "file")
    private Path file;

    @Option(names = "--report", paramLabel = "NAME", split = ",", descriptionKey = "report",
            completionCandidates = ReportNames.class)
    private List<String> reports = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "format",
            completionCandidates = Formats.class, converter = Formats.class)
    private List<OutputFormat> formats = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--instrument", paramLabel = "ID[@EDITION]", descriptionKey = "instrument")
    private String instrument;

    @Option(names = "--wave", paramLabel = "NAME", descriptionKey = "wave")
    private String wave;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ReportCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        if (list) {
            list();
            return ExitCode.DONE;
        }
        refuseMissing(file != null, "FILE.partnership");
        refuseMissing(!reports.isEmpty(), "--report=NAME");
        refuseMissing(!formats.isEmpty(), "--format=FORMAT");
        refuseMissing(out != null, "--out=DIR");
        List<ReportDesign> designs = designs();
        List<AnalysedAssessment> assessments = new AssessmentSelection(context(), file, instrument, wave).analyse();
        List<PlannedReport> planned = plan(designs, assessments);
        makeFolder();
        List<WrittenReport> written = new ArrayList<>();
        try (ReportRenderer renderer = ReportRenderer.start()) {
            for (PlannedReport report : planned) {
                for (OutputFormat format : new LinkedHashSet<>(formats)) {
                    written.add(write(renderer, report, format));
                }
            }
        } catch (ReportNotWrittenException e) {
            throw failure(ExitCode.OUTPUT, "report-not-written", Place.of(out), e.getMessage(),
                    Messages.get("report.notWritten.cure"));
        } catch (ReportException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        if (json) {
            new ReportsJson().write(written, context().out());
        } else {
            written.forEach(report -> context().out().println(report.path()));
        }
        return ExitCode.DONE;
    }

    private void refuseMissing(boolean given, String what) {
        if (!given) {
            throw wrongUsage(Messages.get("usage.missing", what));
        }
    }

    private void list() {
        List<KnownReports.Known> known = new KnownReports(context().catalogue()).all();
        if (json) {
            new ReportListJson().write(known.stream().map(each -> new ReportListJson.Listed(each.name(), each.title(),
                    each.model(), each.contributor())).toList(), context().out());
            return;
        }
        TextTable table = new TextTable();
        known.forEach(each -> table.row(each.name(), each.title(), each.contributor()));
        table.print(context().out());
        context().out().flush();
        new ProblemLines(context().err()).print(context().catalogue().get().problems().stream()
                .map(CatalogueProblem::problem).toList());
    }

    private List<ReportDesign> designs() throws CommandFailure {
        List<ReportDesign> designs = new ArrayList<>();
        KnownReports known = new KnownReports(context().catalogue());
        for (String name : new LinkedHashSet<>(reports)) {
            designs.add(known.design(name).orElseThrow(() -> wrongUsage(Messages.get("usage.oneOf", name,
                    known.all().stream().map(KnownReports.Known::name).collect(Collectors.joining(", "))))));
        }
        return designs;
    }

    private List<PlannedReport> plan(List<ReportDesign> designs, List<AnalysedAssessment> assessments)
            throws CommandFailure {
        ReportBuilder builder = new ReportBuilder(LocalDate.now(context().clock()), context().version());
        Set<String> taken = new LinkedHashSet<>();
        List<PlannedReport> planned = new ArrayList<>();
        for (AnalysedAssessment analysed : assessments) {
            AssessedInstrument assessed = new AssessedInstrument(analysed.assessment(), analysed.instrument(),
                    analysed.tally(), analysed.result(), constructs(analysed));
            for (ReportDesign design : designs) {
                try {
                    ReportModel model = design.modelType() == OdPlanReport.class ? builder.odPlan(assessed)
                            : builder.results(assessed);
                    planned.add(new PlannedReport(analysed, design, model, ReportFileName.unique(taken,
                            assessed.partnership().getName(), analysed.result().instrument(),
                            analysed.result().wave(), design.name())));
                } catch (ReportException e) {
                    throw failure(ExitCode.INPUT, "report-impossible", Place.of(file), e.getMessage(),
                            Messages.get("report.impossible.cure"));
                }
            }
        }
        return planned;
    }

    private List<ConstructResult> constructs(AnalysedAssessment analysed) {
        for (CrosswalkEntry entry : context().catalogue().get().crosswalks()) {
            Optional<Crosswalk> crosswalk = entry.load().model();
            List<ConstructResult> constructs = crosswalk.isEmpty() ? List.of()
                    : CrosswalkScores.of(crosswalk.get(), analysed.result());
            if (!constructs.isEmpty()) {
                return constructs;
            }
        }
        return List.of();
    }

    private void makeFolder() throws CommandFailure {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw failure(ExitCode.OUTPUT, "folder-not-made", Place.of(out),
                    Messages.get("report.folder", String.valueOf(e.getMessage())),
                    Messages.get("report.notWritten.cure"));
        }
    }

    private WrittenReport write(ReportRenderer renderer, PlannedReport report, OutputFormat format)
            throws ReportException {
        Path path = out.resolve(report.name() + '.' + format.extension());
        new ProblemLines(context().err())
                .print(renderer.render(report.design(), report.model(), format, path, () -> false));
        return new WrittenReport(report.analysed().result().instrument(), report.analysed().result().edition(),
                report.analysed().result().wave(), report.design().name(), format.extension(), path);
    }

    private static CommandFailure failure(ExitCode code, String rule, Place place, String message, String cure) {
        return new CommandFailure(code, List.of(Problem.error(rule, place, message, cure)));
    }

    private record PlannedReport(AnalysedAssessment analysed, ReportDesign design, ReportModel model, String name) {
    }

    /** The names of the reports. */
    static final class ReportNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(BuiltInReports.OD_PLAN, BuiltInReports.RESULTS).iterator();
        }
    }

    /** The formats by their extension. */
    static final class Formats implements Iterable<String>, ITypeConverter<OutputFormat> {
        @Override
        public Iterator<String> iterator() {
            return OutputFormat.extensions().iterator();
        }

        @Override
        public OutputFormat convert(String text) {
            return OutputFormat.byExtension(text).orElseThrow(() -> new TypeConversionException(
                    Messages.get("usage.oneOf", text, String.join(", ", OutputFormat.extensions()))));
        }
    }
}
