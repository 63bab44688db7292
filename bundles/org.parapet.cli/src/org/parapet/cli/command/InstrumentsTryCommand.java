// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parapet.analysis.plan.OdPlanDrafter;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.simulation.SimulatedGroup;
import org.parapet.analysis.simulation.Simulation;
import org.parapet.analysis.tally.Questionnaire;
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
        AssessmentResult result = Analyzer.analyse(instrument,
                Simulation.tally(Questionnaire.of(instrument), group), "");
        if (json) {
            new AnalysisJson().write(List.of(result), List.of(List.of()), context().out());
            return ExitCode.DONE;
        }
        context().out().println(Messages.get("try.madeUp"));
        context().out().println();
        AnalysisText text = new AnalysisText(context().out());
        text.print(instrument, result, List.of());
        text.explain();
        new PlanText(context().out()).print(OdPlanDrafter.draft(instrument, result, situation(group)));
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

    private static PlanSituation situation(SimulatedGroup group) {
        List<PlanSituation.Member> members = new ArrayList<>(IntStream.rangeClosed(1, group.organisations())
                .mapToObj(number -> new PlanSituation.Member(Simulation.organisation(number),
                        Messages.get("try.organisation", number))).toList());
        return new PlanSituation(Messages.get("try.partnership"), members, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), 0, List.of(), List.of());
    }
}
