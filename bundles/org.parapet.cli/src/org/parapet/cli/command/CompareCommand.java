// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.analysis.comparison.ConstructReliability;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.output.ComparisonText;
import org.parapet.cli.output.ProblemLines;
import org.parapet.exchange.comparison.ComparisonBundle;
import org.parapet.exchange.comparison.ComparisonJson;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.exchange.comparison.LoadedComparison;
import org.parapet.exchange.comparison.SourceState;
import org.parapet.model.comparison.View;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet compare}. */
@CommandLine.Command(name = "compare")
final class CompareCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "compared")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--by", paramLabel = "AXIS", descriptionKey = "by")
    private Optional<ComparisonText.By> by = Optional.empty();

    @Option(names = "--construct", paramLabel = "CODE", descriptionKey = "construct")
    private List<String> constructs = new ArrayList<>();

    @Option(names = "--crosswalk", paramLabel = "ID", descriptionKey = "crosswalk")
    private List<String> crosswalks = new ArrayList<>();

    @Option(names = "--instrument", paramLabel = "ID[@EDITION]", descriptionKey = "instrument")
    private List<String> instruments = new ArrayList<>();

    @Option(names = "--wave", paramLabel = "NAME", descriptionKey = "wave")
    private List<String> waves = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--rank", descriptionKey = "rank")
    private boolean rank;

    @Option(names = "--reliability", descriptionKey = "reliability")
    private boolean reliability;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE.comparison", descriptionKey = "comparisonFile")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--export", paramLabel = "DIR", descriptionKey = "export")
    private Optional<Path> export = Optional.empty();

    @Option(names = "--with-comments", descriptionKey = "withComments")
    private boolean comments;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CompareCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        if (comments && export.isEmpty()) {
            throw wrongUsage(Messages.get("compare.withCommentsAlone"));
        }
        if (out.isPresent() && !isRead(out.get())) {
            OutputFile.refuseExisting(out.get());
        }
        LoadedComparison loaded = load();
        Comparison comparison = loaded.compare();
        report(loaded, comparison);
        if (comparison.assessments().isEmpty()) {
            throw CommandFailure.input(Problem.error("comparison-empty", Place.nowhere(),
                    Messages.get("compare.nothing"), Messages.get("compare.nothing.cure")));
        }
        if (out.isPresent()) {
            new ProblemLines(context().err()).print(new ComparisonFiles().write(loaded.description(), out.get()));
            context().err().println(Messages.get("compare.saved", out.get()));
        }
        if (export.isPresent()) {
            int written = ComparisonBundle.write(loaded, comparison, export.get(), context().version(), comments)
                    .size();
            context().err().println(Messages.get("compare.exported", written, export.get()));
            if (comments) {
                new ProblemLines(context().err()).print(List.of(Problem.warning("comments-exported",
                        Place.of(export.get()), Messages.get("compare.comments"), "")));
            }
        }
        print(comparison, reliability ? Optional.of(ConstructReliability.of(comparison, loaded.data()))
                : Optional.empty());
        return ExitCode.DONE;
    }

    private void print(Comparison comparison, Optional<List<ConstructReliability>> coefficients) {
        if (!json) {
            ComparisonText text = new ComparisonText(context().out());
            text.print(comparison, by.orElse(ComparisonText.By.CONSTRUCT));
            coefficients.ifPresent(each -> text.print(comparison, each));
            return;
        }
        try {
            ComparisonJson.write(comparison, coefficients, context().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRead(Path file) {
        return files.size() == 1 && files.getFirst().toAbsolutePath().normalize()
                .equals(file.toAbsolutePath().normalize());
    }

    private LoadedComparison load() throws CommandFailure, ModelFileException {
        Optional<Path> alone = ComparisonInputs.alone(files);
        if (alone.isPresent() && files.size() > 1) {
            throw wrongUsage(Messages.get("compare.filesMixed", alone.get()));
        }
        if (alone.isPresent() && !ComparisonInputs.isComparison(alone.get())) {
            return bundle(alone.get());
        }
        ComparisonInputs inputs = new ComparisonInputs(context());
        List<Crosswalk> known = inputs.crosswalks();
        ComparisonLoader loader = new ComparisonLoader(inputs::instrument, known, comments);
        Path folder = out.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of("").toAbsolutePath());
        if (alone.isPresent()) {
            Path home = Optional.ofNullable(alone.get().toAbsolutePath().getParent()).orElse(folder);
            org.parapet.model.comparison.Comparison kept = new ComparisonFiles().read(alone.get()).orElseThrow();
            if (kept.getView() != null) {
                apply(kept, known);
            }
            return moved(loader.load(kept, home), home, folder);
        }
        org.parapet.model.comparison.Comparison description = ComparisonLoader.describe(
                ComparisonInputs.partnerships(files), folder, seed.orElse(ComparisonOptions.STANDARD_SEED), known);
        apply(description, known);
        return loader.load(description, folder);
    }

    /** Names the sources of a comparison that is kept elsewhere relative to there. */
    private LoadedComparison moved(LoadedComparison loaded, Path from, Path to) {
        if (out.isPresent()) {
            loaded.description().getSources().forEach(source -> source.setFile(
                    ComparisonLoader.relative(from.resolve(source.getFile()), to)));
        }
        return loaded;
    }

    private void apply(org.parapet.model.comparison.Comparison description, List<Crosswalk> known)
            throws CommandFailure {
        View view = description.getView();
        check(known);
        replace(view.getConstructs(), constructs);
        replace(view.getInstruments(), instruments);
        replace(view.getWaves(), waves);
        replace(description.getCrosswalks(), crosswalks);
        seed.ifPresent(description::setSeed);
        if (rank) {
            description.setRanked(true);
        }
    }

    private static void replace(List<String> present, List<String> asked) {
        if (!asked.isEmpty()) {
            present.clear();
            present.addAll(asked);
        }
    }

    private void check(List<Crosswalk> known) throws CommandFailure {
        for (String id : crosswalks) {
            if (known.stream().noneMatch(each -> each.getId().equals(id))) {
                throw CommandFailure.input(Problem.error("crosswalk-unknown", Place.nowhere().withItem(id),
                        Messages.get("compare.crosswalkUnknown"), Messages.get("compare.crosswalkUnknown.cure",
                                known.stream().map(Crosswalk::getId).collect(Collectors.joining(", ")))));
            }
        }
        List<String> codes = known.stream().flatMap(each -> each.getConstructs().stream()).map(Construct::getCode)
                .distinct().toList();
        for (String code : constructs) {
            if (!codes.contains(code)) {
                throw CommandFailure.input(Problem.error("construct-unknown", Place.nowhere().withItem(code),
                        Messages.get("compare.constructUnknown", code),
                        Messages.get("compare.constructUnknown.cure", String.join(", ", codes))));
            }
        }
    }

    private LoadedComparison bundle(Path path) throws ModelFileException {
        if (out.isPresent() || comments || seed.isPresent() || rank || !constructs.isEmpty() || !crosswalks.isEmpty()
                || !instruments.isEmpty() || !waves.isEmpty()) {
            throw wrongUsage(Messages.get("compare.bundleOptions",
                    "--construct, --crosswalk, --instrument, --wave, --seed, --rank, -o, --with-comments"));
        }
        return ComparisonBundle.read(path);
    }

    private void report(LoadedComparison loaded, Comparison comparison) {
        ProblemLines lines = new ProblemLines(context().err());
        for (SourceState source : loaded.sources()) {
            if (source.change() == SourceState.Change.CHANGED) {
                lines.print(List.of(Problem.info("source-changed", Place.of(source.file()),
                        Messages.get("compare.changedSource", source.file()))));
            }
        }
        lines.print(comparison.leftOut().stream().map(left -> Problem.warning(left.reason().code(),
                left.file().isEmpty() ? Place.nowhere().withItem(left.subject())
                        : Place.of(left.file()).withItem(left.subject().equals(left.file()) ? "" : left.subject()),
                left.message(), left.cure())).toList());
    }
}
