// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.parapet.analysis.result.AssessmentResult;
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

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    AnalyseCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        List<Analysed> analysed = analyse();
        if (json) {
            new AnalysisJson().write(analysed.stream().map(Analysed::result).toList(), context().out());
        } else {
            AnalysisText text = new AnalysisText(context().out());
            analysed.forEach(each -> text.print(each.instrument(), each.result()));
            text.explain();
        }
        return ExitCode.DONE;
    }

    /** A result with its instrument. */
    private record Analysed(Instrument instrument, AssessmentResult result) {
    }

    private List<Analysed> analyse() throws CommandFailure, ModelFileException {
        if ((file == null) == (responses == null)) {
            throw wrongUsage(Messages.get("analyse.oneFile"));
        }
        if (responses == null) {
            return new AssessmentSelection(context(), file, instrument, wave).analyse().stream()
                    .map(each -> new Analysed(each.instrument(), each.result())).toList();
        }
        if (instrument == null) {
            throw wrongUsage(Messages.get("analyse.instrumentMissing"));
        }
        Instrument answered = new KnownInstruments(context().catalogue().get()).answerable(instrument);
        return List.of(new Analysed(answered, new ResponsesFile(context(), responses)
                .analyse(answered, wave == null ? "" : wave)));
    }
}
