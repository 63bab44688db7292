// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** The page of answers follows the people: the first come after it was seen, and all may go again. */
class FirstPeopleTest {

    private static final String NOBODY = "Nobody has been added yet. Add the people who answer first.";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void answersCanBeEnteredOncePeopleWereAddedAfterThePageWasSeen() throws Exception {
        PartnershipSession session = window.open(Partnerships.sample(folder)).session();
        Partnership partnership = session.partnership();
        window.run(() -> {
            partnership.getAssessments().forEach(each -> session.execute(remove(session, each,
                    Literals.ASSESSMENT__RESPONSES, each.getResponses())));
            session.execute(remove(session, partnership, Literals.PARTNERSHIP__PARTICIPANTS,
                    partnership.getParticipants()));
        });
        window.showPage("answers");
        window.waitForText(NOBODY);
        window.showPage("people");
        Participant first = AssessmentFactory.eINSTANCE.createParticipant();
        first.setCode("N1");
        first.setOrganisation(partnership.getOrganisations().getFirst());
        window.run(() -> session.execute(AddCommand.create(session.domain(), partnership,
                Literals.PARTNERSHIP__PARTICIPANTS, first)));
        window.showPage("answers");
        assertEquals(1, window.findAll(AnswerGrid.class, grid -> grid.isVisible() && grid.isEnabled()).size());
        Button grid = window.find(Button.class, "Enter in a grid");
        Button interview = window.find(Button.class, "Interview");
        window.run(() -> {
            grid.setSelection(false);
            interview.setSelection(true);
            grid.notifyListeners(SWT.Selection, new Event());
        });
        window.settle();
        Combo asked = window.find(Combo.class, "Participant");
        assertEquals(List.of("N1"), window.get(() -> List.of(asked.getItems())));
        window.find(Button.class, "Next >");
        window.screenshot("answers-first-person");
        List<String> asking = window.texts();
        window.run(() -> session.commands().undo());
        window.waitForText(NOBODY);
        window.run(() -> session.commands().redo());
        window.find(Button.class, "Next >");
        assertEquals(asking, window.texts(), "asks the same as before");
    }

    private static Command remove(PartnershipSession session, EObject owner, EReference feature, List<?> values) {
        return RemoveCommand.create(session.domain(), owner, feature, List.copyOf(values));
    }
}
