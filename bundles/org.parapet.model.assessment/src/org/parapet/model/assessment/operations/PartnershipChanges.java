// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Wave;

/**
 * Adds parts to a partnership, each with its id, at the end of its list, so that a change shows in version control as
 * added lines. It does not look whether such a part is there already: ask {@link PartnershipLookup} first. Names are
 * stripped of surrounding white space.
 *
 * <p>Not thread-safe. Knows the ids the partnership had when this was made and those given since.
 */
public final class PartnershipChanges {

    private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;

    private final Partnership partnership;
    private final PartnershipIds ids;

    /**
     * Changes to one partnership.
     *
     * @param partnership to be changed in place
     */
    public PartnershipChanges(Partnership partnership) {
        this.partnership = partnership;
        this.ids = new PartnershipIds(partnership);
    }

    /**
     * {@return a new partnership with an id, without members}
     *
     * @param name its name
     */
    public static Partnership newPartnership(String name) {
        Partnership made = FACTORY.createPartnership();
        made.setName(name.strip());
        made.setId(new PartnershipIds(made).next(AssessmentPackage.Literals.PARTNERSHIP, name.strip()));
        return made;
    }

    /**
     * {@return a new member}
     *
     * @param name its name
     */
    public Organisation addOrganisation(String name) {
        Organisation added = FACTORY.createOrganisation();
        added.setId(ids.next(AssessmentPackage.Literals.ORGANISATION, name.strip()));
        added.setName(name.strip());
        partnership.getOrganisations().add(added);
        return added;
    }

    /**
     * {@return a new participant}
     *
     * @param code pseudonymous code, well formed as {@link ParticipantCode} says
     * @param organisation a member of this partnership
     * @param role the part the person plays
     */
    public Participant addParticipant(String code, Organisation organisation, ParticipantRole role) {
        Participant added = FACTORY.createParticipant();
        added.setId(ids.next(AssessmentPackage.Literals.PARTICIPANT, code.strip()));
        added.setCode(code.strip());
        added.setOrganisation(organisation);
        added.setRole(role);
        partnership.getParticipants().add(added);
        return added;
    }

    /**
     * {@return a new wave after the others}
     *
     * @param name its name, such as 2026
     */
    public Wave addWave(String name) {
        Wave added = FACTORY.createWave();
        added.setId(ids.next(AssessmentPackage.Literals.WAVE, name.strip()));
        added.setName(name.strip());
        partnership.getWaves().add(added);
        return added;
    }

    /**
     * {@return a new assessment without responses}
     *
     * @param instrument id of the instrument
     * @param edition its edition
     * @param wave a wave of this partnership
     */
    public Assessment addAssessment(String instrument, String edition, Wave wave) {
        Assessment added = FACTORY.createAssessment();
        added.setId(ids.next(AssessmentPackage.Literals.ASSESSMENT, instrument, edition, wave.getId()));
        added.setInstrument(instrument);
        added.setEdition(edition);
        added.setWave(wave);
        partnership.getAssessments().add(added);
        return added;
    }

    /**
     * {@return a new response without answers}
     *
     * @param assessment of this partnership
     * @param participant of this partnership
     */
    public Response addResponse(Assessment assessment, Participant participant) {
        Response added = FACTORY.createResponse();
        added.setId(ids.next(AssessmentPackage.Literals.RESPONSE, assessment.getId(), participant.getId()));
        added.setParticipant(participant);
        assessment.getResponses().add(added);
        return added;
    }
}
