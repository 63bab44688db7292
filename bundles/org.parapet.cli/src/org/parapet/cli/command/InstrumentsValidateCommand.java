// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.ValidationJson;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments validate}: instrument, crosswalk and translation files, by their extension. */
@CommandLine.Command(name = "validate")
final class InstrumentsValidateCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsValidateCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        Map<Path, List<Problem>> results = new LinkedHashMap<>();
        boolean wrong = false;
        for (Path file : files) {
            List<Problem> problems = problems(file);
            results.put(file, problems);
            wrong |= problems.stream().anyMatch(Problem::isError);
        }
        if (json) {
            new ValidationJson().write(results, context().out());
        } else {
            results.forEach(this::print);
        }
        return wrong ? ExitCode.INPUT : ExitCode.DONE;
    }

    private static List<Problem> problems(Path file) {
        InstrumentFiles reader = new InstrumentFiles();
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(InstrumentFormats.CROSSWALK.ending())) {
            return reader.readCrosswalk(file).problems();
        }
        if (name.endsWith(InstrumentFormats.TRANSLATION.ending())) {
            return reader.readTranslation(file).problems();
        }
        return reader.readInstrument(file).problems();
    }

    private void print(Path file, List<Problem> problems) {
        new ProblemLines(context().out()).print(problems);
        long errors = problems.stream().filter(Problem::isError).count();
        context().out().println(Messages.get(errors == 0 ? "validate.valid" : "validate.invalid", file, errors,
                problems.size() - errors));
    }
}
