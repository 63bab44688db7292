// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.file.PartnershipFiles;

/** The sample is a copy of the person's own. */
class SampleTest {

    @TempDir
    private Path folder;

    @Test
    void theSampleIsAValidPartnershipThatSaysItIsMadeUp() throws Exception {
        Path copy = folder.resolve("sample.partnership");
        Sample.provide(copy);
        Partnership sample = new PartnershipFiles().read(copy).model().orElseThrow();
        assertTrue(sample.isMadeUp());
        assertEquals(2, sample.getWaves().size());
        assertEquals(3, sample.getAssessments().size());
    }

    @Test
    void theFirstYearHasAPlanThatWasPartlyDoneSoThatTheSecondShowsWhatBecameOfIt() throws Exception {
        Path copy = folder.resolve("sample.partnership");
        Sample.provide(copy);
        List<PlanAction> actions = new PartnershipFiles().read(copy).model().orElseThrow().getAssessments().getFirst()
                .getPlan().getActions();
        assertEquals(22, actions.size());
        assertEquals(Set.of(ActionStatus.PROPOSED, ActionStatus.AGREED, ActionStatus.UNDER_WAY, ActionStatus.DONE),
                actions.stream().map(PlanAction::getStatus).collect(Collectors.toSet()));
        assertTrue(actions.stream().allMatch(action -> action.getStatus() == ActionStatus.PROPOSED
                || action.getOwner() != null && action.getDueOn() != null));
    }

    @Test
    void whatThePersonDidWithItIsKept() throws Exception {
        Path copy = Files.writeString(folder.resolve("sample.partnership"), "mine");
        Sample.provide(copy);
        assertEquals("mine", Files.readString(copy));
    }

    @Test
    void documentsGoToTheDocumentsFolderIfThereIsOne() throws Exception {
        assertEquals(folder, Sample.documents(folder));
        Path documents = Files.createDirectory(folder.resolve("Documents"));
        assertEquals(documents, Sample.documents(folder));
    }
}
