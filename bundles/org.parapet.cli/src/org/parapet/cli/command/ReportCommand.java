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
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.construct.CrosswalkScores;
import org.parapet.analysis.result.AssessmentResult;
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
import org.parapet.exchange.comparison.ComparisonBundle;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.exchange.comparison.LoadedComparison;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.report.build.AssessedInstrument;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.look.ReportLook;
import org.parapet.report.look.ReportLookFile;
import org.parapet.report.model.ComparedReport;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.PortfolioReport;
import org.parapet.report.model.ProgressReport;
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

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "reported")
    private List<Path> files = new ArrayList<>();

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

    @Option(names = "--look", paramLabel = "FILE", descriptionKey = "look")
    private Optional<Path> look = Optional.empty();

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
        refuseMissing(!files.isEmpty(), "FILE");
        refuseMissing(!reports.isEmpty(), "--report=NAME");
        refuseMissing(!formats.isEmpty(), "--format=FORMAT");
        refuseMissing(out != null, "--out=DIR");
        List<ReportDesign> designs = designs();
        List<PlannedReport> planned = plan(designs);
        ReportLook wanted = look();
        makeFolder();
        List<WrittenReport> written = new ArrayList<>();
        try (ReportRenderer renderer = ReportRenderer.start(wanted)) {
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

    /** The look that is asked for, else that of the user's folder, else Parapet's own. */
    private ReportLook look() throws ModelFileException {
        Path own = context().instrumentsFolder().resolveSibling(ReportLookFile.NAME);
        if (look.isEmpty() && !Files.exists(own)) {
            return ReportLook.PLAIN;
        }
        return ReportLookFile.read(look.orElse(own));
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
                    each.model(), each.contributor(), each.formats().stream().map(OutputFormat::extension).toList()))
                    .toList(), context().out());
            return;
        }
        TextTable table = new TextTable();
        known.forEach(each -> table.row(each.name(), each.title(), extensions(each.formats()), each.contributor()));
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
        designs.forEach(this::refuseFormatsOtherThanOf);
        return designs;
    }

    private void refuseFormatsOtherThanOf(ReportDesign design) {
        formats.stream().filter(format -> !design.formats().contains(format)).findFirst().ifPresent(format -> {
            throw wrongUsage(Messages.get("report.noFormat", design.name(), format.extension(),
                    extensions(design.formats())));
        });
    }

    private static String extensions(List<OutputFormat> formats) {
        return formats.stream().map(OutputFormat::extension).collect(Collectors.joining(", "));
    }

    private List<PlannedReport> plan(List<ReportDesign> designs) throws CommandFailure, ModelFileException {
        ReportBuilder builder = new ReportBuilder(LocalDate.now(context().clock()), context().version());
        Set<String> taken = new LinkedHashSet<>();
        List<PlannedReport> planned = new ArrayList<>();
        List<ReportDesign> ofPartnerships = designs.stream().filter(design -> design.isOfOneAssessment()
                || design.modelType() == ProgressReport.class).toList();
        if (!ofPartnerships.isEmpty()) {
            for (Path file : ComparisonInputs.partnerships(files)) {
                List<AnalysedAssessment> assessments =
                        new AssessmentSelection(context(), file, instrument, wave).analyse();
                for (AnalysedAssessment analysed : assessments) {
                    for (ReportDesign design : ofPartnerships.stream().filter(ReportDesign::isOfOneAssessment)
                            .toList()) {
                        planned.add(plan(builder, design, file, analysed, taken));
                    }
                }
                for (ReportDesign design : ofPartnerships.stream().filter(each -> !each.isOfOneAssessment()).toList()) {
                    planned.addAll(progress(builder, design, file, assessments, taken));
                }
            }
        }
        List<ReportDesign> ofAll = designs.stream().filter(design -> !ofPartnerships.contains(design)).toList();
        if (!ofAll.isEmpty()) {
            planned.addAll(compared(builder, ofAll, taken));
        }
        return planned;
    }

    private PlannedReport plan(ReportBuilder builder, ReportDesign design, Path file, AnalysedAssessment analysed,
            Set<String> taken) throws CommandFailure {
        AssessedInstrument assessed = new AssessedInstrument(analysed.assessment(), analysed.instrument(),
                analysed.tally(), analysed.result(), constructs(analysed));
        AssessmentResult result = analysed.result();
        try {
            ReportModel model = design.modelType() == OdPlanReport.class ? builder.odPlan(assessed)
                    : builder.results(assessed);
            return new PlannedReport(result.instrument(), result.edition(), result.wave(), design, model,
                    ReportFileName.unique(taken, assessed.partnership().getName(), result.instrument(), result.wave(),
                            design.name()));
        } catch (ReportException e) {
            throw impossible(file, e);
        }
    }

    private List<PlannedReport> progress(ReportBuilder builder, ReportDesign design, Path file,
            List<AnalysedAssessment> assessments, Set<String> taken) throws CommandFailure {
        Partnership partnership = (Partnership) assessments.getFirst().assessment().eContainer();
        ComparisonInputs inputs = new ComparisonInputs(context());
        Set<String> asked = assessments.stream().map(each -> each.result().instrument())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> several = new LinkedHashSet<>(ReportBuilder.inSeveralWaves(partnership));
        several.retainAll(asked);
        List<PlannedReport> planned = new ArrayList<>();
        try {
            for (String id : several.isEmpty() ? asked : several) {
                ProgressReport model = builder.progress(partnership, id, inputs::instrument, inputs.crosswalks());
                planned.add(compared(design, model, ReportFileName.unique(taken, partnership.getName(), id,
                        design.name())));
            }
        } catch (ReportException e) {
            throw impossible(file, e);
        }
        return planned;
    }

    private List<PlannedReport> compared(ReportBuilder builder, List<ReportDesign> designs, Set<String> taken)
            throws CommandFailure, ModelFileException {
        LoadedComparison loaded = load();
        Comparison comparison = loaded.compare();
        new ProblemLines(context().err()).print(comparison.leftOut().stream().map(left -> Problem.warning(
                left.reason().code(), left.file().isEmpty() ? Place.nowhere().withItem(left.subject())
                        : Place.of(left.file()).withItem(left.subject().equals(left.file()) ? "" : left.subject()),
                left.message(), left.cure())).toList());
        List<PlannedReport> planned = new ArrayList<>();
        try {
            for (ReportDesign design : designs) {
                ComparedReport model = design.modelType() == PortfolioReport.class
                        ? builder.portfolio(comparison, loaded.data().instruments())
                        : builder.comparison(comparison, loaded.data().instruments());
                planned.add(compared(design, model, ReportFileName.unique(taken, model.header().partnership(),
                        design.name())));
            }
        } catch (ReportException e) {
            throw impossible(files.getFirst(), e);
        }
        return planned;
    }

    private LoadedComparison load() throws CommandFailure, ModelFileException {
        Optional<Path> alone = ComparisonInputs.alone(files);
        if (alone.isPresent() && files.size() > 1) {
            throw wrongUsage(Messages.get("compare.filesMixed", alone.get()));
        }
        if (alone.isPresent() && (instrument != null || wave != null)) {
            throw wrongUsage(Messages.get("compare.bundleOptions", "--instrument, --wave"));
        }
        if (alone.isPresent() && !ComparisonInputs.isComparison(alone.get())) {
            return ComparisonBundle.read(alone.get());
        }
        ComparisonInputs inputs = new ComparisonInputs(context());
        List<Crosswalk> crosswalks = inputs.crosswalks();
        ComparisonLoader loader = new ComparisonLoader(inputs::instrument, crosswalks, false);
        if (alone.isPresent()) {
            return loader.load(alone.get());
        }
        Path folder = Path.of("").toAbsolutePath();
        org.parapet.model.comparison.Comparison description = ComparisonLoader.describe(
                ComparisonInputs.partnerships(files), folder, ComparisonOptions.STANDARD_SEED, crosswalks);
        Optional.ofNullable(instrument).ifPresent(description.getView().getInstruments()::add);
        Optional.ofNullable(wave).ifPresent(description.getView().getWaves()::add);
        return loader.load(description, folder);
    }

    private static PlannedReport compared(ReportDesign design, ComparedReport model, String name) {
        List<ComparedInstrument> instruments = model.comparison().instruments();
        return new PlannedReport(instruments.stream().map(ComparedInstrument::id).distinct()
                .collect(Collectors.joining(", ")), instruments.stream().map(ComparedInstrument::edition).distinct()
                        .collect(Collectors.joining(", ")), model.header().wave(), design, model, name);
    }

    private static CommandFailure impossible(Path file, ReportException e) {
        return failure(ExitCode.INPUT, "report-impossible", Place.of(file), e.getMessage(),
                Messages.get("report.impossible.cure"));
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
        return new WrittenReport(report.instrument(), report.edition(), report.wave(), report.design().name(),
                format.extension(), path);
    }

    private static CommandFailure failure(ExitCode code, String rule, Place place, String message, String cure) {
        return new CommandFailure(code, List.of(Problem.error(rule, place, message, cure)));
    }

    private record PlannedReport(String instrument, String edition, String wave, ReportDesign design,
            ReportModel model, String name) {
    }

    /** The names of the reports. */
    static final class ReportNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new BuiltInReports().designs().stream().map(ReportDesign::name).iterator();
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
