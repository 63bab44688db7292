// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.choose.Candidate;
import org.parapet.catalogue.choose.InstrumentChooser;
import org.parapet.catalogue.choose.Reason;
import org.parapet.catalogue.choose.Reason.Verdict;
import org.parapet.catalogue.choose.Recommendation;
import org.parapet.catalogue.choose.Situation;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.json.RecommendationsJson;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code parapet instruments choose}. */
@CommandLine.Command(name = "choose")
final class InstrumentsChooseCommand extends Command {

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "stage", converter = Literals.Stages.class,
            completionCandidates = Literals.Stages.class)
    private Stage stage;

    @Option(names = "--in-difficulty", descriptionKey = "inDifficulty")
    private boolean inDifficulty;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind", converter = Literals.Kinds.class,
            completionCandidates = Literals.Kinds.class, split = ",")
    private List<PartneringKind> kinds = new ArrayList<>();

    @Option(names = "--people", paramLabel = "N", descriptionKey = "people")
    private Integer people;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "minutes")
    private Integer minutes;

    @Option(names = "--yield", paramLabel = "YIELD", descriptionKey = "yield", converter = Literals.Yields.class,
            completionCandidates = Literals.Yields.class, split = ",")
    private List<Yield> yields = new ArrayList<>();

    @Option(names = "--administration", paramLabel = "WAY", descriptionKey = "administration",
            converter = Literals.Administrations.class, completionCandidates = Literals.Administrations.class)
    private Administration administration;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InstrumentsChooseCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() {
        Situation situation = new Situation(Optional.ofNullable(stage), kinds, counted("--people", people),
                counted("--minutes", minutes), inDifficulty, yields, Optional.ofNullable(administration));
        Catalogue catalogue = context().catalogue().get();
        List<Recommendation> ranked = new InstrumentChooser().choose(situation,
                Candidate.of(catalogue.instruments()));
        if (json) {
            new RecommendationsJson().write(ranked, context().out());
        } else {
            ranked.forEach(this::print);
        }
        context().out().flush();
        new ProblemLines(context().err()).print(catalogue.problems().stream().map(CatalogueProblem::problem).toList());
        return ExitCode.DONE;
    }

    private OptionalInt counted(String option, Integer number) {
        if (number == null) {
            return OptionalInt.empty();
        }
        if (number < 1) {
            throw wrongUsage(Messages.get("usage.fromOne", option, number));
        }
        return OptionalInt.of(number);
    }

    private void print(Recommendation recommendation) {
        PrintWriter out = context().out();
        out.println(Messages.get("choose.line", recommendation.score(), recommendation.candidate().reference(),
                recommendation.candidate().title()));
        for (Verdict verdict : Verdict.values()) {
            for (Reason reason : recommendation.reasons(verdict)) {
                out.println(Messages.get("choose." + verdict.key(), reason.text()));
            }
        }
    }
}
