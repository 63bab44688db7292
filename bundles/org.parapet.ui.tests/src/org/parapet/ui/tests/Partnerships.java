// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.parapet.exchange.responses.ResponseImporter;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.ui.workbench.ParapetUi;

/** Partnership files to test with; all people in them are made up. */
public final class Partnerships {

    private Partnerships() {
    }

    /** {@return a new file with the sample's organisations and nobody's answers} */
    public static Path empty(Path folder) throws Exception {
        Path file = folder.resolve("empty.partnership");
        Partnership partnership = PartnershipChanges.newPartnership("Riverside Health Partnership");
        partnership.setMadeUp(true);
        new PartnershipFiles().create(file, partnership).close();
        return file;
    }

    /** {@return the sample's partnership with the answers of two waves} */
    public static Path sample(Path folder) throws Exception {
        Path samples = Path.of(System.getProperty("parapet.samples"));
        Path file = folder.resolve("sample.partnership");
        Partnership partnership = PartnershipChanges.newPartnership("Pathway Diagnostics Partnership");
        partnership.setMadeUp(true);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        changes.addOrganisation("Elmbrook Hospitals NHS Trust");
        changes.addOrganisation("Calder Diagnostics Ltd");
        try (OpenPartnership open = new PartnershipFiles().create(file, partnership)) {
            answers(open, "pat", "2025", samples.resolve("pat-2025.csv"));
            answers(open, "pat", "2026", samples.resolve("pat-2026.csv"));
            answers(open, "leeds", "2026", samples.resolve("leeds-2026.csv"));
            open.save();
        }
        return file;
    }

    /** {@return a new file with one wave of the PAT, answered in full by so many people of four organisations} */
    public static Path large(Path folder, int participants) throws Exception {
        Path file = folder.resolve("large.partnership");
        Partnership partnership = PartnershipChanges.newPartnership("Gesundheitspartnerschaft Rheinland-Westfalen");
        partnership.setMadeUp(true);
        PartnershipChanges changes = new PartnershipChanges(partnership);
        List<Organisation> organisations = Stream.of("Elmbrook Hospitals NHS Trust", "Calder Diagnostics Ltd",
                "Wharfe Valley Council", "Patients' Forum").map(changes::addOrganisation).toList();
        Instrument pat = instrument("pat");
        Assessment assessment = changes.addAssessment(pat.getId(), pat.getEdition(), changes.addWave("2026"));
        Random random = new Random(7);
        for (int number = 1; number <= participants; number++) {
            Response response = changes.addResponse(assessment, changes.addParticipant("P%03d".formatted(number),
                    organisations.get(number % organisations.size()), ParticipantRole.OTHER));
            pat.getSections().stream().flatMap(section -> section.getItems().stream())
                    .filter(item -> !item.getScales().isEmpty()).forEach(item -> {
                        List<Option> options = item.getScales().getFirst().getOptions();
                        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
                        answer.setItem(item.getCode());
                        answer.setOption(options.get(random.nextInt(options.size())).getCode());
                        response.getAnswers().add(answer);
                    });
        }
        new PartnershipFiles().create(file, partnership).close();
        return file;
    }

    private static void answers(OpenPartnership open, String instrument, String wave, Path responses)
            throws Exception {
        new ResponseImporter(open.partnership(), instrument(instrument)).plan(responses, wave, false).apply();
    }

    /** {@return the newest edition of an instrument that is installed} */
    public static Instrument instrument(String id) {
        return ParapetUi.catalogue().instruments().stream().filter(entry -> entry.id().equals(id)).findFirst()
                .orElseThrow().load().model().orElseThrow();
    }
}
