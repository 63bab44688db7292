// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.json.EditionComparisonJson;
import org.parapet.cli.output.EditionComparisonText;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.edition.EditionComparison;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments compare}: two editions, and what each change means for earlier answers. */
@CommandLine.Command(name = "compare")
final class InstrumentsCompareCommand extends Command {

    @Parameters(paramLabel = "EARLIER", index = "0", descriptionKey = "earlierEdition")
    private String earlier;

    @Parameters(paramLabel = "LATER", index = "1", descriptionKey = "laterEdition")
    private String later;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsCompareCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        NamedInstrument named = new NamedInstrument(context().catalogue());
        EditionComparison comparison = EditionComparison.of(named.load(earlier), named.load(later));
        if (json) {
            new EditionComparisonJson().write(comparison, context().out());
        } else {
            new EditionComparisonText(context().out()).print(comparison);
        }
        return ExitCode.DONE;
    }
}
