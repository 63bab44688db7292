// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Process;
import org.parapet.model.instrument.Quantifier;

/**
 * Drafts the OD plan of an assessment. Its sections are those of the PAT's source (Alexander, Public-Private
 * Partnership Improvement Toolkit, stage 4); which items and actions stand in them follows from the instrument's
 * findings, actions and signposts.
 *
 * <p>Areas to work on are ordered by the share of all participants who flagged them, so that those flagged by equally
 * many stand together, and then in the natural order of their codes. A statement that is an area to work on and lacked
 * consensus stands in both sections, its action once. Open prompts to which nobody wrote anything come last among the
 * areas, since they are still to be talked about; no finding is made of them.
 */
public final class OdPlanDrafter {

    private final InstrumentTexts texts;
    private final AssessmentResult result;
    private final PlanSituation situation;
    private final Wording wording = new Wording();

    private OdPlanDrafter(Instrument instrument, AssessmentResult result, PlanSituation situation) {
        this.texts = new InstrumentTexts(instrument);
        this.result = result;
        this.situation = situation;
    }

    /**
     * Drafts a plan.
     *
     * @param instrument the instrument of the result
     * @param result the results of one assessment; with no participant, the draft says what is still to come
     * @param situation the partnership and the circumstances of the assessment
     * @return the draft
     * @throws IllegalArgumentException when the result is of another instrument or edition
     */
    public static OdPlanDraft draft(Instrument instrument, AssessmentResult result, PlanSituation situation) {
        if (!instrument.getId().equals(result.instrument()) || !instrument.getEdition().equals(result.edition())) {
            throw new IllegalArgumentException("The result is of " + result.instrument() + "@" + result.edition()
                    + ", not of " + instrument.getId() + "@" + instrument.getEdition());
        }
        return new OdPlanDrafter(instrument, result, situation).draft();
    }

    private OdPlanDraft draft() {
        PlanItems items = new PlanItems(texts, result, wording);
        List<PlannedItem> positives = items.positives();
        List<AreaGroup> areas = groups(items.areas());
        List<AreaGroup> listed = new ArrayList<>(areas);
        promptGroup(items.openPrompts()).ifPresent(listed::add);
        List<PlannedItem> contested = items.contested();
        List<DraftAction> actions = items.actions();
        SummaryWriter summary = new SummaryWriter(texts, result, situation, wording);
        return new OdPlanDraft(result.instrument(), result.edition(), result.wave(), result.participants(),
                situation.members().stream().map(PlanSituation.Member::name).toList(),
                summary.paragraphs(positives, areas, contested), context(),
                positivesIntroduction(positives, items.positivesAreUnanimous()), positives,
                areasIntroduction(areas), listed,
                consensusIntroduction(contested, items.contestedAcrossOrganisations()), contested, actions,
                items.generalSignposts(), nextSteps(actions, items.generalSignposts()));
    }

    private Optional<AreaGroup> promptGroup(List<PlannedItem> prompts) {
        return prompts.isEmpty() || result.participants() == 0 ? Optional.empty()
                : Optional.of(new AreaGroup(OptionalInt.empty(), result.participants(),
                        Messages.get("prompts.open", prompts.size()), prompts));
    }

    private List<String> context() {
        List<String> paragraphs = new ArrayList<>();
        for (PlanSituation.Passage note : situation.contextNotes()) {
            paragraphs.add(note.heading().isEmpty() ? note.text()
                    : Messages.get("context.note", note.heading(), note.text()));
        }
        for (PlanSituation.Passage theme : situation.themes()) {
            paragraphs.add(Messages.get(theme.text().isEmpty() ? "context.theme.bare" : "context.theme",
                    wording.heading(theme.heading()), theme.text()));
        }
        return paragraphs;
    }

    private String positivesIntroduction(List<PlannedItem> positives, boolean unanimous) {
        if (result.participants() == 0) {
            return Messages.get("summary.strengths.later");
        }
        if (positives.isEmpty()) {
            return texts.noStrengths();
        }
        if (!unanimous) {
            return Messages.get("positives.other", positives.size());
        }
        boolean everybody = positives.stream().allMatch(item -> item.answered() == item.participants());
        String noun = texts.asksQuestions() ? "question" : "statement";
        return Messages.get((everybody ? "positives.all." : "positives.answered.") + noun, result.participants(),
                wording.number(result.participants()), positives.size());
    }

    private List<AreaGroup> groups(List<PlannedItem> areas) {
        Map<OptionalInt, List<PlannedItem>> byFlags = new LinkedHashMap<>();
        areas.forEach(area -> byFlags.computeIfAbsent(area.flagged(), flagged -> new ArrayList<>()).add(area));
        List<AreaGroup> groups = new ArrayList<>();
        byFlags.forEach((flagged, members) -> groups.add(new AreaGroup(flagged, result.participants(),
                groupIntroduction(flagged, members.size(), groups.isEmpty()), members)));
        return groups;
    }

    private String groupIntroduction(OptionalInt flagged, int areas, boolean first) {
        String place = first ? "first" : "next";
        return flagged.isEmpty() ? Messages.get("areas.difference." + place, areas)
                : Messages.get("areas." + place, areas, wording.outOf(flagged.getAsInt(), result.participants()));
    }

    private String areasIntroduction(List<AreaGroup> groups) {
        if (result.participants() == 0) {
            return Messages.get("summary.areas.later");
        }
        int areas = groups.stream().mapToInt(group -> group.areas().size()).sum();
        return areas == 0 ? texts.noAreas() : Messages.get("areas.introduction", areas);
    }

    private String consensusIntroduction(List<PlannedItem> contested, boolean acrossOrganisations) {
        if (!texts.hasRules(PlanPlacement.LACK_OF_CONSENSUS)) {
            return Messages.get("consensus.noRule");
        }
        if (result.participants() == 0) {
            return Messages.get("summary.nobody");
        }
        if (!contested.isEmpty()) {
            return Messages.get(acrossOrganisations ? "consensus.introduction" : "consensus.other", contested.size());
        }
        if (!texts.hasOnly(PlanPlacement.LACK_OF_CONSENSUS, Quantifier.ACROSS_ORGANISATIONS)) {
            return Messages.get("consensus.noneOther");
        }
        boolean one = result.organisations().stream().filter(count -> count.participants() > 0).count() < 2;
        return Messages.get(one ? "consensus.oneOrganisation" : "consensus.none");
    }

    private List<String> nextSteps(List<DraftAction> actions, List<DraftSignpost> signposts) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.get("next.distribute"));
        if (texts.isKeptLive()) {
            paragraphs.add(Messages.get("next.keptLive"));
        }
        if (!actions.isEmpty()) {
            paragraphs.add(Messages.get("next.owners", actions.size(), wording.number(actions.size())));
        }
        if (!signposts.isEmpty()) {
            paragraphs.add(Messages.get("next.signposts", signposts.size(),
                    wording.list(signposts.stream().map(Signposts::line).toList())));
        }
        Process process = texts.instrument().getProcess();
        if (situation.nextDueOn().isPresent()) {
            paragraphs.add(Messages.get("next.due", wording.day(situation.nextDueOn().get())));
        } else if (process != null && process.isAsksNextAssessmentDue()) {
            paragraphs.add(Messages.get("next.dueOpen"));
        }
        return paragraphs;
    }
}
