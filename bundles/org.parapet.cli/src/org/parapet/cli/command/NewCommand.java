// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parapet.cli.CommandContext;
import org.parapet.cli.ExitCode;
import org.parapet.cli.Messages;
import org.parapet.cli.output.ProblemLines;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parapet new}. Never overwrites a file. */
@CommandLine.Command(name = "new")
final class NewCommand extends Command {

    @Parameters(paramLabel = "FILE.partnership", descriptionKey = "file")
    private Path file;

    @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "name")
    private String name;

    @Option(names = "--organisation", paramLabel = "ORG", required = true, descriptionKey = "organisation")
    private List<String> organisations = new ArrayList<>();

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "stage", converter = Literals.Stages.class,
            completionCandidates = Literals.Stages.class)
    private Stage stage;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind", converter = Literals.Kinds.class,
            completionCandidates = Literals.Kinds.class, split = ",")
    private List<PartneringKind> kinds = new ArrayList<>();

    @Option(names = "--made-up", descriptionKey = "madeUp")
    private boolean madeUp;

    NewCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitCode run() throws ModelFileException {
        if (name.isBlank()) {
            throw wrongUsage(Messages.get("usage.blank", "--name"));
        }
        Partnership partnership = PartnershipChanges.newPartnership(name);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        for (String organisation : organisations) {
            if (organisation.isBlank()) {
                throw wrongUsage(Messages.get("usage.blank", "--organisation"));
            }
            changes.addOrganisation(organisation);
        }
        if (stage != null) {
            partnership.setStage(stage);
        }
        kinds.stream().distinct().forEach(partnership.getKinds()::add);
        partnership.setMadeUp(madeUp);
        try (OpenPartnership created = new PartnershipFiles().create(file, partnership)) {
            new ProblemLines(context().err()).print(created.warnings());
        }
        context().out().println(file);
        return ExitCode.DONE;
    }
}
