// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import org.parapet.catalogue.InstrumentEntry;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.json.InstrumentJson;
import org.parapet.cli.output.InstrumentText;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments show}. */
@CommandLine.Command(name = "show")
final class InstrumentsShowCommand extends Command {

    @Parameters(paramLabel = "ID[@EDITION]", descriptionKey = "reference")
    private String reference;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsShowCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        InstrumentEntry entry = new KnownInstruments(context().catalogue().get()).entry(reference);
        LoadResult<Instrument> loaded = entry.load();
        Instrument instrument = loaded.orElseThrow();
        if (json) {
            new InstrumentJson().write(instrument, entry.contributor(), context().out());
        } else {
            new InstrumentText(context().out()).print(instrument);
        }
        context().out().flush();
        new ProblemLines(context().err()).print(loaded.problems());
        return ExitCode.DONE;
    }
}
