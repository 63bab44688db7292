// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import java.util.Optional;
import org.parapet.analysis.simulation.SimulatedGroup;
import org.parapet.analysis.simulation.Trial;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.AnalysisJson;
import org.parapet.cli.output.AnalysisText;
import org.parapet.cli.output.PlanText;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet instruments try}: what an instrument makes of the answers of people who do not exist. */
@CommandLine.Command(name = "try")
final class InstrumentsTryCommand extends Command {

    private static final double PERCENT = 100;

    @Parameters(paramLabel = "INSTRUMENT", descriptionKey = "tried")
    private String name;

    @Option(names = "--organisations", paramLabel = "N", defaultValue = "3", descriptionKey = "tryOrganisations")
    private int organisations;

    @Option(names = "--people", paramLabel = "N", defaultValue = "4", descriptionKey = "tryPeople")
    private int people;

    @Option(names = "--lean", paramLabel = "PERCENT", defaultValue = "30", descriptionKey = "tryLean")
    private int lean;

    @Option(names = "--difference", paramLabel = "PERCENT", defaultValue = "30", descriptionKey = "tryDifference")
    private int difference;

    @Option(names = "--blanks", paramLabel = "PERCENT", defaultValue = "2", descriptionKey = "tryBlanks")
    private int blanks;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "trySeed")
    private long seed;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsTryCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws CommandFailure, ModelFileException {
        SimulatedGroup group = group();
        Instrument instrument = instrument();
        Trial trial = Trial.of(instrument, group, new Trial.Names(Messages.get("try.partnership"),
                number -> Messages.get("try.organisation", number), Optional.empty()));
        if (json) {
            new AnalysisJson().write(List.of(trial.result()), List.of(List.of()), context().out());
            return ExitCode.DONE;
        }
        context().out().println(Messages.get("try.madeUp"));
        context().out().println();
        AnalysisText text = new AnalysisText(context().out());
        text.print(instrument, trial.result(), List.of());
        text.explain();
        new PlanText(context().out()).print(trial.plan());
        return ExitCode.DONE;
    }

    private SimulatedGroup group() {
        try {
            return new SimulatedGroup(organisations, people, lean / PERCENT, difference / PERCENT, blanks / PERCENT,
                    seed);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(Messages.get("try.range", String.valueOf(SimulatedGroup.MOST_PEOPLE)));
        }
    }

    private Instrument instrument() throws CommandFailure, ModelFileException {
        return NamedInstrument.isFile(name) ? new NamedInstrument(context().catalogue()).load(name)
                : new KnownInstruments(context().catalogue().get()).answerable(name);
    }
}
