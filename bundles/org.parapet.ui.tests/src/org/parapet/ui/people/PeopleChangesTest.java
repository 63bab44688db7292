// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.assessment.validation.PartnershipValidator;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;

class PeopleChangesTest {

    private final Partnership partnership = PartnershipChanges.newPartnership("Harbour");
    private final PartnershipChanges direct = new PartnershipChanges(partnership);
    private final Organisation trust = direct.addOrganisation("\u00c4rztehaus am Hafen");
    private final BasicCommandStack commands = new BasicCommandStack();
    private final PeopleChanges changes = new PeopleChanges(
            new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), commands), partnership);

    private Participant add() {
        PeopleChanges.Added added = changes.addParticipant(trust);
        commands.execute(added.command());
        return added.participant();
    }

    private void assertValid() {
        assertEquals(List.of(), new PartnershipValidator().validate(partnership, Locations.none("sample")).stream()
                .filter(Problem::isError).toList());
    }

    @Test
    void codesAreTheOrganisationsLetterAndANumberThatIsFree() {
        assertEquals("A01", add().getCode());
        assertEquals("A02", add().getCode());
        direct.addParticipant("a17", trust, ParticipantRole.OTHER);
        assertEquals("A18", add().getCode());
        assertEquals("P01", new ParticipantCodes(partnership).next("\u6e2f"));
        assertValid();
    }

    @Test
    void aBoundarySpannerFoundInAnInterviewIsMarkedSo() {
        PeopleChanges.Added added = changes.addBoundarySpanner(trust);
        commands.execute(added.command());
        assertEquals(ParticipantRole.BOUNDARY_SPANNER, added.participant().getRole());
        assertTrue(added.participant().isFoundInInterview());
        assertValid();
    }

    @Test
    void removingSomebodyRemovesTheirAnswersAndUndoBringsThemBack() {
        Participant first = add();
        Participant second = add();
        Assessment assessment = direct.addAssessment("pat", "2023", direct.addWave("2026"));
        direct.addResponse(assessment, first);
        direct.addResponse(assessment, second);
        Partnership before = EcoreUtil.copy(partnership);
        assertEquals(1, changes.withAnswers(List.of(first)));
        commands.execute(changes.remove(List.of(first)));
        assertEquals(List.of(second), assessment.getResponses().stream().map(each -> each.getParticipant()).toList());
        assertValid();
        commands.undo();
        assertTrue(EcoreUtil.equals(before, partnership));
    }

    @Test
    void pastedPeopleComeWithTheirOrganisationsInOneStep() {
        PastedCells cells = PastedCells.parse("Name\tOrganisation\tCode\nBert\tQuay Ltd\t\nCarl\tquay ltd\tQ01\n");
        commands.execute(changes.addAll(PastedPeople.of(cells, cells.columns(), "", partnership)));
        assertEquals(2, partnership.getOrganisations().size());
        assertEquals(List.of("Q02", "Q01"), partnership.getParticipants().stream().map(Participant::getCode).toList());
        assertValid();
        commands.undo();
        assertEquals(1, partnership.getOrganisations().size());
        assertTrue(partnership.getParticipants().isEmpty());
    }

    @Test
    void blankTextsAreUnset() {
        Participant participant = add();
        commands.execute(changes.set(participant, Literals.PARTICIPANT__NAME, " Anna "));
        assertEquals("Anna", participant.getName());
        commands.execute(changes.set(participant, Literals.PARTICIPANT__NAME, " "));
        assertEquals(Optional.empty(), Optional.ofNullable(participant.getName()));
        assertValid();
    }

    @Test
    void codesAndNamesThatCannotBeAreExplained() {
        Participant first = add();
        Participant second = add();
        PeopleRules rules = new PeopleRules(partnership);
        assertTrue(rules.code(second, "a01").isPresent());
        assertTrue(rules.code(first, "a01").isEmpty());
        assertTrue(rules.code(first, "Anna Mayer").orElseThrow().contains("Anna Mayer"));
        assertTrue(rules.code(first, " ").isPresent());
        assertTrue(rules.organisation(Optional.empty(), " \u00e4rztehaus  AM hafen", true).isPresent());
        assertTrue(rules.organisation(Optional.of(trust), trust.getName(), true).isEmpty());
        assertTrue(rules.organisation(Optional.of(trust), "", false).isEmpty());
        assertTrue(rules.organisation(Optional.of(trust), "", true).isPresent());
        assertTrue(PeopleRules.text("x".repeat(201)).isPresent());
        assertTrue(PeopleRules.text("two\nlines").isPresent());
    }
}
