// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.edition.NewEdition;
import org.parapet.model.instrument.file.InstrumentFiles;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments new-edition}: a file to change, made of an instrument. */
@CommandLine.Command(name = "new-edition")
final class InstrumentsEditionCommand extends Command {

    @Parameters(paramLabel = "FORMER", descriptionKey = "formerEdition")
    private String former;

    @Option(names = "--edition", required = true, paramLabel = "NAME", descriptionKey = "newEdition")
    private String edition;

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FILE.instrument", descriptionKey = "editionOut")
    private Path file;

    InstrumentsEditionCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        Instrument instrument = new NamedInstrument(context().catalogue()).load(former);
        List<Problem> problems = NewEdition.problems(instrument, edition);
        if (!problems.isEmpty()) {
            throw new CommandFailure(ExitCode.INPUT, problems);
        }
        OutputFile.refuseExisting(file);
        Instrument next = NewEdition.of(instrument, edition, LocalDate.now(context().clock()).getYear());
        new ProblemLines(context().err()).print(new InstrumentFiles().write(next, file));
        context().out().println(file);
        return ExitCode.DONE;
    }
}
