// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallied;
import org.parapet.analysis.tally.Tallies;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipLookup;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** The assessments of a partnership file that a command is asked about. */
final class AssessmentSelection {

    private final CommandContext context;
    private final Path file;
    private final Optional<String> reference;
    private final Optional<String> wave;

    /** Instrument and wave may be null, as picocli leaves them, for all. */
    AssessmentSelection(CommandContext context, Path file, String reference, String wave) {
        this.context = context;
        this.file = file;
        this.reference = Optional.ofNullable(reference);
        this.wave = Optional.ofNullable(wave);
    }

    /** Analyses the selected assessments, which are at least one. */
    List<AnalysedAssessment> analyse() throws CommandFailure, ModelFileException {
        LoadResult<Partnership> loaded = new PartnershipFiles().read(file);
        Partnership partnership = loaded.orElseThrow();
        new ProblemLines(context.err()).print(loaded.problems());
        List<AnalysedAssessment> analysed = new ArrayList<>();
        for (Assessment assessment : selected(partnership)) {
            analysed.add(analyse(assessment));
        }
        return analysed;
    }

    private List<Assessment> selected(Partnership partnership) throws CommandFailure {
        String[] parts = reference.orElse("").split("@", 2);
        Optional<String> id = reference.isEmpty() ? Optional.empty() : Optional.of(parts[0]);
        List<Assessment> selected = new PartnershipLookup(partnership).assessments(id, wave).stream()
                .filter(assessment -> parts.length < 2 || parts[1].equals(assessment.getEdition())).toList();
        if (selected.isEmpty()) {
            throw CommandFailure.input(partnership.getAssessments().isEmpty()
                    ? Problem.error("assessment-none", Place.of(file), Messages.get("assessment.none"),
                            Messages.get("assessment.none.cure"))
                    : Problem.error("assessment-unknown", Place.of(file), Messages.get("assessment.unknown"),
                            Messages.get("assessment.unknown.cure", described(partnership))));
        }
        return selected;
    }

    private static String described(Partnership partnership) {
        return partnership.getAssessments().stream().map(assessment -> assessment.getInstrument() + '@'
                + assessment.getEdition() + ' ' + assessment.getWave().getName()).collect(Collectors.joining(", "));
    }

    private AnalysedAssessment analyse(Assessment assessment) throws CommandFailure, ModelFileException {
        Instrument instrument = new KnownInstruments(context.catalogue().get())
                .answerable(assessment.getInstrument() + '@' + assessment.getEdition());
        List<int[]> persons = new ArrayList<>();
        Tallied tallied = Tallies.of(assessment, Questionnaire.of(instrument), persons::add);
        List<Problem> problems = tallied.problems().stream().map(this::inFile).toList();
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new CommandFailure(ExitCode.INPUT, problems);
        }
        new ProblemLines(context.err()).print(problems);
        return new AnalysedAssessment(assessment, instrument, tallied.tally(),
                Analyzer.analyse(instrument, tallied.tally(), assessment.getWave().getName()), persons);
    }

    private Problem inFile(Problem problem) {
        return problem.place().file().isEmpty() ? new Problem(problem.severity(), problem.rule(),
                Place.of(file).withItem(problem.place().item()), problem.message(), problem.cure()) : problem;
    }
}
