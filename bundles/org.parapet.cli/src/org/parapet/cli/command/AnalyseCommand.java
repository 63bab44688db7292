// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.figure.AssessmentFigures;
import org.parapet.analysis.figure.Figures;
import org.parapet.analysis.figure.PlacedFigure;
import org.parapet.analysis.figure.ReliabilityCounter;
import org.parapet.analysis.figure.ReliabilityCounter.Reliability;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.AnalysisJson;
import org.parapet.cli.output.AnalysisText;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet analyse}. */
@CommandLine.Command(name = "analyse")
final class AnalyseCommand extends Command {

    @Parameters(paramLabel = "FILE.partnership", arity = "0..1", descriptionKey = "file")
    private Path file;

    @Option(names = "--responses", paramLabel = "FILE.csv", descriptionKey = "responsesInstead")
    private Path responses;

    @Option(names = "--instrument", paramLabel = "ID[@EDITION]", descriptionKey = "instrument")
    private String instrument;

    @Option(names = "--wave", paramLabel = "NAME", descriptionKey = "wave")
    private String wave;

    @Option(names = "--figures", descriptionKey = "figures")
    private boolean figures;

    @Option(names = "--reliability", descriptionKey = "reliability")
    private boolean reliability;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    AnalyseCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        List<Analysed> analysed = analyse();
        if (json) {
            new AnalysisJson().write(analysed.stream().map(Analysed::result).toList(),
                    analysed.stream().map(Analysed::figures).toList(), context().out());
        } else {
            AnalysisText text = new AnalysisText(context().out());
            analysed.forEach(each -> text.print(each.instrument(), each.result(), each.figures()));
            text.explain();
        }
        return ExitCode.DONE;
    }

    /** A result with its instrument and those of its figures that were asked to open. */
    private record Analysed(Instrument instrument, AssessmentResult result, List<PlacedFigure> figures) {
    }

    private List<Analysed> analyse() throws CommandFailure, ModelFileException {
        if ((file == null) == (responses == null)) {
            throw wrongUsage(Messages.get("analyse.oneFile"));
        }
        if (responses == null) {
            return new AssessmentSelection(context(), file, instrument, wave).analyse().stream()
                    .map(each -> new Analysed(each.instrument(), each.result(), opened(each.tally().questionnaire(),
                            each.result(), each.persons(), reliability(each))))
                    .toList();
        }
        if (instrument == null) {
            throw wrongUsage(Messages.get("analyse.instrumentMissing"));
        }
        Instrument answered = new KnownInstruments(context().catalogue().get()).answerable(instrument);
        CountedResponses counted = new ResponsesFile(context(), responses).count(answered, reliability);
        AssessmentResult result = Analyzer.analyse(answered, counted.tally(), wave == null ? "" : wave);
        return List.of(new Analysed(answered, result, opened(counted.tally().questionnaire(), result, List.of(),
                counted.reliability())));
    }

    private List<PlacedFigure> opened(Questionnaire questionnaire, AssessmentResult result, List<int[]> persons,
            Optional<Reliability> counted) {
        List<PlacedFigure> opened = new ArrayList<>();
        if (figures) {
            opened.addAll(AssessmentFigures.of(questionnaire, result, persons, Figures.with(Bootstrap.standard())));
        }
        if (figures || reliability) {
            opened.addAll(counted.map(Reliability::figures).orElseGet(ReliabilityCounter::notAskedFor));
        }
        return opened;
    }

    private Optional<Reliability> reliability(AnalysedAssessment analysed) {
        if (!reliability) {
            return Optional.empty();
        }
        ReliabilityCounter counter = new ReliabilityCounter(analysed.tally().questionnaire());
        analysed.persons().forEach(counter::accept);
        return Optional.of(counter.reliability());
    }
}
