// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.json.AnalysisJson;
import org.parapet.cli.output.AnalysisText;
import org.parapet.model.files.ModelFileException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet analyse}. */
@CommandLine.Command(name = "analyse")
final class AnalyseCommand extends Command {

    @Parameters(paramLabel = "FILE.partnership", descriptionKey = "file")
    private Path file;

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
        List<AnalysedAssessment> assessments = new AssessmentSelection(context(), file, instrument, wave).analyse();
        if (json) {
            new AnalysisJson().write(assessments.stream().map(AnalysedAssessment::result).toList(), context().out());
        } else {
            AnalysisText text = new AnalysisText(context().out());
            assessments.forEach(assessment -> text.print(assessment.instrument(), assessment.result()));
            text.explain();
        }
        return ExitCode.DONE;
    }
}
