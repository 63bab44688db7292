// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapet.model.assessment.PlanSectionKind;

/**
 * An OD plan as drafted from results, before anybody edited it. It names no participant.
 *
 * @param instrument the instrument's id
 * @param edition the instrument's edition
 * @param wave the wave's name; may be empty
 * @param participants N
 * @param organisations the names of the member organisations, in the partnership's order
 * @param executiveSummary the four paragraphs: who works together; when and with whom the assessment was made; the
 *        strengths; where to focus
 * @param context paragraphs from the context notes and the themes to be reported; may be empty
 * @param positivesIntroduction the sentence before the positives; it says so when there are none
 * @param positives the strengths in the natural order of their codes
 * @param areasIntroduction the sentence before all areas to work on; it says so when there are none
 * @param areasToWorkOn the areas by the share of participants who flagged them, the greatest first; last the open
 *        prompts to which nobody wrote anything
 * @param consensusIntroduction the sentence before the areas that lacked consensus; it says so when there are none
 * @param lackOfConsensus the statements for discussion in the natural order of their codes; their action stands once,
 *        under the areas to work on, when they are there as well
 * @param actions every action once, in the order of the plan
 * @param signposts resources that the findings call for and that belong to no item in particular
 * @param nextSteps paragraphs about what happens now
 */
public record OdPlanDraft(String instrument, String edition, String wave, int participants,
        List<String> organisations, List<String> executiveSummary, List<String> context, String positivesIntroduction,
        List<PlannedItem> positives, String areasIntroduction, List<AreaGroup> areasToWorkOn,
        String consensusIntroduction, List<PlannedItem> lackOfConsensus, List<DraftAction> actions,
        List<DraftSignpost> signposts, List<String> nextSteps) {

    /** Copies the lists and refuses missing values. */
    public OdPlanDraft {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(wave);
        organisations = List.copyOf(organisations);
        executiveSummary = List.copyOf(executiveSummary);
        context = List.copyOf(context);
        Objects.requireNonNull(positivesIntroduction);
        positives = List.copyOf(positives);
        Objects.requireNonNull(areasIntroduction);
        areasToWorkOn = List.copyOf(areasToWorkOn);
        Objects.requireNonNull(consensusIntroduction);
        lackOfConsensus = List.copyOf(lackOfConsensus);
        actions = List.copyOf(actions);
        signposts = List.copyOf(signposts);
        nextSteps = List.copyOf(nextSteps);
    }

    /** {@return the paragraphs of every section of prose, as they go into an OD plan's texts} */
    public Map<PlanSectionKind, List<String>> texts() {
        Map<PlanSectionKind, List<String>> texts = new EnumMap<>(PlanSectionKind.class);
        texts.put(PlanSectionKind.EXECUTIVE_SUMMARY, executiveSummary);
        texts.put(PlanSectionKind.CONTEXT, context);
        texts.put(PlanSectionKind.POSITIVES, List.of(positivesIntroduction));
        texts.put(PlanSectionKind.AREAS_TO_WORK_ON, List.of(areasIntroduction));
        texts.put(PlanSectionKind.LACK_OF_CONSENSUS, List.of(consensusIntroduction));
        texts.put(PlanSectionKind.NEXT_STEPS, nextSteps);
        return texts;
    }
}
