// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.PartnershipIds;
import org.parapet.model.assessment.operations.PartnershipLookup;

/**
 * Makes the commands that change who is in a partnership.
 *
 * @param domain where the commands will be executed
 * @param partnership the partnership
 */
public record PeopleChanges(EditingDomain domain, Partnership partnership) {

    /**
     * A participant and the command that adds them.
     *
     * @param participant not in the partnership before the command is executed
     * @param command adds the participant
     */
    public record Added(Participant participant, Command command) {
    }

    /**
     * {@return a command that adds a member}
     *
     * @param name its name, which no member has
     */
    public Command addOrganisation(String name) {
        CompoundCommand change = new CompoundCommand(Messages.text("change.addOrganisation", name.strip()));
        change.append(add(newOrganisation(name, new PartnershipIds(partnership))));
        return change;
    }

    /**
     * {@return a new participant without a name, with a code of their own}
     *
     * @param organisation a member
     */
    public Added addParticipant(Organisation organisation) {
        return add(organisation, ParticipantRole.OTHER, false);
    }

    /**
     * {@return a new boundary spanner whom an interview brought up, without a name, with a code of their own}
     *
     * @param organisation a member
     */
    public Added addBoundarySpanner(Organisation organisation) {
        return add(organisation, ParticipantRole.BOUNDARY_SPANNER, true);
    }

    private Added add(Organisation organisation, ParticipantRole role, boolean found) {
        String code = new ParticipantCodes(partnership).next(called(organisation));
        Participant added = newParticipant(code, organisation, role, new PartnershipIds(partnership));
        added.setFoundInInterview(found);
        CompoundCommand change = new CompoundCommand(Messages.text("change.addParticipant", code));
        change.append(new AddCommand(domain, partnership, Literals.PARTNERSHIP__PARTICIPANTS, added));
        return new Added(added, change);
    }

    /**
     * {@return a command that adds the people of pasted rows, and the organisations that are new; rows with problems
     * and people who are there already are left out}
     *
     * @param people what was pasted, read for this partnership as it is now
     */
    public Command addAll(PastedPeople people) {
        PartnershipIds ids = new PartnershipIds(partnership);
        ParticipantCodes codes = new ParticipantCodes(partnership);
        people.additions().stream().map(PastedPeople.Row::code).filter(code -> !code.isEmpty()).forEach(codes::reserve);
        PartnershipLookup lookup = new PartnershipLookup(partnership);
        Map<NameKey, Organisation> newcomers = new HashMap<>();
        CompoundCommand change = new CompoundCommand(Messages.text("change.paste", people.additions().size()));
        for (PastedPeople.Row row : people.additions()) {
            Organisation organisation = lookup.organisation(row.organisation())
                    .orElseGet(() -> newcomers.computeIfAbsent(NameKey.of(row.organisation()), key -> {
                        Organisation added = newOrganisation(row.organisation(), ids);
                        change.append(add(added));
                        return added;
                    }));
            String code = row.code().isEmpty() ? codes.next(called(organisation)) : row.code();
            Participant participant = newParticipant(code, organisation, row.role(), ids);
            participant.setName(row.name().isEmpty() ? null : row.name());
            participant.setContact(row.contact().isEmpty() ? null : row.contact());
            change.append(new AddCommand(domain, partnership, Literals.PARTNERSHIP__PARTICIPANTS, participant));
        }
        return change;
    }

    private static String called(Organisation organisation) {
        String shortName = organisation.getShortName();
        return shortName == null || shortName.isBlank() ? organisation.getName() : shortName;
    }

    private Command add(Organisation organisation) {
        return new AddCommand(domain, partnership, Literals.PARTNERSHIP__ORGANISATIONS, organisation);
    }

    private static Organisation newOrganisation(String name, PartnershipIds ids) {
        Organisation added = AssessmentFactory.eINSTANCE.createOrganisation();
        added.setId(ids.next(Literals.ORGANISATION, name.strip()));
        added.setName(name.strip());
        return added;
    }

    private static Participant newParticipant(String code, Organisation organisation, ParticipantRole role,
            PartnershipIds ids) {
        Participant added = AssessmentFactory.eINSTANCE.createParticipant();
        added.setId(ids.next(Literals.PARTICIPANT, code));
        added.setCode(code);
        added.setOrganisation(organisation);
        added.setRole(role);
        return added;
    }

    /**
     * {@return a command that changes one thing about a person or an organisation}
     *
     * @param owner the participant or organisation
     * @param feature what is changed
     * @param value what it will be; a blank text unsets it
     */
    public Command set(EObject owner, EStructuralFeature feature, Object value) {
        Object stored = value instanceof String text ? text.isBlank() ? null : text.strip() : value;
        CompoundCommand change = new CompoundCommand(Messages.text("change.edit"));
        change.append(new SetCommand(domain, owner, feature, stored));
        return change;
    }

    /**
     * {@return whether something about a person or an organisation would change}
     *
     * @param owner the participant or organisation
     * @param feature what would be changed
     * @param value what it would be; a blank text is the same as none
     */
    public static boolean changes(EObject owner, EStructuralFeature feature, Object value) {
        Object stored = value instanceof String text ? text.isBlank() ? null : text.strip() : value;
        return !Objects.equals(owner.eGet(feature), stored);
    }

    /**
     * {@return a command that removes participants with their answers and interview notes}
     *
     * @param participants of this partnership
     */
    public Command remove(List<Participant> participants) {
        CompoundCommand change = new CompoundCommand(Messages.text("change.remove", participants.size()));
        for (Assessment assessment : partnership.getAssessments()) {
            List<Response> responses = assessment.getResponses().stream()
                    .filter(response -> participants.contains(response.getParticipant())).toList();
            if (!responses.isEmpty()) {
                change.append(new RemoveCommand(domain, assessment, Literals.ASSESSMENT__RESPONSES, responses));
            }
            List<InterviewNote> notes = assessment.getInterviewNotes().stream()
                    .filter(note -> participants.contains(note.getParticipant())).toList();
            if (!notes.isEmpty()) {
                change.append(new RemoveCommand(domain, assessment, Literals.ASSESSMENT__INTERVIEW_NOTES, notes));
            }
        }
        change.append(new RemoveCommand(domain, partnership, Literals.PARTNERSHIP__PARTICIPANTS, participants));
        return change;
    }

    /**
     * {@return a command that removes a member}
     *
     * @param organisation one for whom nobody answers
     */
    public Command remove(Organisation organisation) {
        CompoundCommand change = new CompoundCommand(Messages.text("change.removeOrganisation"));
        change.append(new RemoveCommand(domain, partnership, Literals.PARTNERSHIP__ORGANISATIONS, organisation));
        return change;
    }

    /**
     * {@return how many of some participants have answers or interview notes}
     *
     * @param participants of this partnership
     */
    public long withAnswers(List<Participant> participants) {
        return participants.stream().filter(this::hasAnswers).count();
    }

    private boolean hasAnswers(Participant participant) {
        return partnership.getAssessments().stream().anyMatch(assessment ->
                assessment.getResponses().stream().anyMatch(response -> response.getParticipant() == participant)
                || assessment.getInterviewNotes().stream().anyMatch(note -> note.getParticipant() == participant));
    }
}
