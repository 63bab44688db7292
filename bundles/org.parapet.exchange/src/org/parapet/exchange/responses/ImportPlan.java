// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.files.Problem;

/**
 * What an import will change: to be shown first, then applied in one go. Made by {@link ResponseImporter}; nothing in
 * the partnership has changed so far. Not thread-safe.
 */
public final class ImportPlan {

    private final Partnership partnership;
    private final String wave;
    private final boolean newWave;
    private final List<String> present;
    private final List<PlannedResponse> responses;
    private final List<PlannedResponse> newcomers;
    private final List<Problem> warnings;
    private final ResponseApplier applier;
    private boolean applied;

    ImportPlan(Partnership partnership, String wave, boolean newWave, List<String> present,
            List<PlannedResponse> responses, List<PlannedResponse> newcomers, List<Problem> warnings,
            ResponseApplier applier) {
        this.partnership = partnership;
        this.wave = wave;
        this.newWave = newWave;
        this.present = List.copyOf(present);
        this.responses = List.copyOf(responses);
        this.newcomers = List.copyOf(newcomers);
        this.warnings = List.copyOf(warnings);
        this.applier = applier;
    }

    /** {@return the name of the wave, as the partnership has it when it has it} */
    public String wave() {
        return wave;
    }

    /** {@return whether the wave will be added to the partnership} */
    public boolean isNewWave() {
        return newWave;
    }

    /** {@return how many responses will be put in} */
    public int responses() {
        return responses.size();
    }

    /** {@return how many of them answer no item at all; they count as participants who answered nothing} */
    public int blankResponses() {
        return (int) responses.stream().filter(PlannedResponse::isBlank).count();
    }

    /** {@return the participants who will be added, in the order of the file} */
    public List<NewParticipant> newParticipants() {
        Map<String, String> names = partnership.getOrganisations().stream()
                .collect(Collectors.toMap(Organisation::getId, Organisation::getName));
        return newcomers.stream().map(each -> new NewParticipant(each.participant(),
                names.get(each.organisation()), each.role().orElse(ParticipantRole.OTHER))).toList();
    }

    /**
     * {@return the codes of the participants whose present responses will be replaced; empty unless asked to replace}
     */
    public List<String> replaced() {
        Set<NameKey> coming = coming();
        return present.stream().filter(code -> coming.contains(NameKey.of(code))).toList();
    }

    /**
     * {@return the codes of the participants whose present responses will be removed, as the file has none for them}
     */
    public List<String> removed() {
        Set<NameKey> coming = coming();
        return present.stream().filter(code -> !coming.contains(NameKey.of(code))).toList();
    }

    private Set<NameKey> coming() {
        return responses.stream().map(each -> NameKey.of(each.participant())).collect(Collectors.toSet());
    }

    /** {@return what is worth a look before the plan is applied} */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * Changes the partnership: adds wave, participants and assessment where they are new, and puts the responses in.
     * Responses stand in the order of the partnership's participants, answers in that of the instrument, so that the
     * same answers always give the same lines. Interview notes and the OD plan of the assessment stay as they are.
     *
     * @return the assessment with the responses
     * @throws IllegalStateException when the plan was applied before, or responses came into the assessment or left it
     *         since the plan was made
     */
    public Assessment apply() {
        return apply(AnswerDates.notStated());
    }

    /**
     * Changes the partnership as {@link #apply()} does and records when the answers were given.
     *
     * @param dates what is known of it
     * @return the assessment with the responses
     * @throws IllegalStateException when the plan was applied before, or responses came into the assessment or left it
     *         since the plan was made
     */
    public Assessment apply(AnswerDates dates) {
        if (applied) {
            throw new IllegalStateException("the plan was applied already");
        }
        Assessment assessment = applier.apply(partnership, wave, present, responses, dates);
        applied = true;
        return assessment;
    }
}
