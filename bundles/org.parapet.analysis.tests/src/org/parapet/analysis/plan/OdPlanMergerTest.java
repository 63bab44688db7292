// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;
import org.parapet.model.instrument.Instrument;

class OdPlanMergerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final AtomicInteger ids = new AtomicInteger();
    private final OdPlanMerger merger = new OdPlanMerger(() -> "n" + ids.incrementAndGet());
    private final OdPlan plan = AssessmentFactory.eINSTANCE.createOdPlan();

    private static OdPlanDraft draft(Instrument instrument, String others, String... changes) {
        Partnerships partnership = new Partnerships(instrument, "X", "Y");
        partnership.respond(1, "a", others, changes);
        return draft(instrument, partnership);
    }

    private static OdPlanDraft draft(Instrument instrument, Partnerships partnership) {
        return OdPlanDrafter.draft(instrument, Analyzer.analyse(instrument,
                Tallies.of(partnership.assessment(), Questionnaire.of(instrument)).tally(), ""),
                PlanSituation.of(partnership.assessment()));
    }

    private List<String> origins() {
        return plan.getActions().stream().map(PlanAction::getOrigin).toList();
    }

    private PlanAction action(String origin) {
        return plan.getActions().stream().filter(action -> origin.equals(action.getOrigin())).findFirst().orElseThrow();
    }

    private List<PlanText> texts(PlanSectionKind section) {
        return plan.getTexts().stream().filter(text -> text.getSection() == section)
                .sorted(Comparator.comparingInt(PlanText::getPosition)).toList();
    }

    @Test
    void aNewPlanTakesTheWholeDraft() {
        PlanChanges changes = merger.merge(draft(Instruments.pat(), "A", "1.2", "D", "2.2", "D"), plan, TODAY);
        assertEquals(List.of("1.2", "2.2"), origins());
        assertEquals(plan.getActions(), changes.added());
        PlanAction action = action("2.2");
        assertEquals("n2", action.getId());
        assertEquals(List.of("2.2"), action.getItems());
        assertEquals("work-on", action.getFindingKind());
        assertEquals(Instruments.ACTION_2_2, action.getDrafted());
        assertEquals(ActionStatus.PROPOSED, action.getStatus());
        assertEquals(TODAY, plan.getDraftedOn());
        assertEquals(4, texts(PlanSectionKind.EXECUTIVE_SUMMARY).size());
        assertEquals(List.of(1, 2, 3, 4),
                texts(PlanSectionKind.EXECUTIVE_SUMMARY).stream().map(PlanText::getPosition).toList());
    }

    @Test
    void mergingTheSameDraftAgainChangesNothing() {
        OdPlanDraft draft = draft(Instruments.leeds(), "NO");
        merger.merge(draft, plan, TODAY);
        List<PlanAction> before = List.copyOf(plan.getActions());
        assertTrue(merger.merge(draft, plan, TODAY).isEmpty());
        assertEquals(before, plan.getActions());
        assertEquals(16, before.size());
    }

    @Test
    void everythingThatPeopleEnteredStays() {
        Instrument pat = Instruments.pat();
        merger.merge(draft(pat, "A", "1.2", "D", "2.2", "D"), plan, TODAY);
        PlanAction edited = action("2.2");
        edited.setText("Hold an away day");
        edited.setOwner("Both boards");
        edited.setDueOn(LocalDate.of(2026, 9, 1));
        edited.setStatus(ActionStatus.UNDER_WAY);
        edited.setNote("Booked");
        pat.getActions().stream().filter(action -> action.getCode().equals("2.2")).findFirst().orElseThrow()
                .setText("New wording");
        PlanChanges changes = merger.merge(draft(pat, "A", "1.2", "D", "2.2", "D"), plan, TODAY);
        assertEquals(List.of(edited), changes.changed());
        assertEquals("New wording", edited.getDrafted());
        assertEquals("Hold an away day", edited.getText());
        assertEquals("Both boards", edited.getOwner());
        assertEquals(LocalDate.of(2026, 9, 1), edited.getDueOn());
        assertEquals(ActionStatus.UNDER_WAY, edited.getStatus());
        assertEquals("Booked", edited.getNote());
        assertEquals("n2", edited.getId());
    }

    @Test
    void whatIsNoLongerCalledForStaysWhenTouchedAndGoesWhenNot() {
        Instrument pat = Instruments.pat();
        merger.merge(draft(pat, "A", "1.2", "D", "2.2", "D", "3.1", "D"), plan, TODAY);
        action("1.2").setOwner("Board");
        String untouched = action("3.1").getId();
        PlanChanges changes = merger.merge(draft(pat, "A", "2.2", "D", "4.1", "D"), plan, TODAY);
        assertEquals(List.of("2.2", "4.1", "1.2"), origins());
        assertEquals(List.of(action("1.2")), changes.noLongerCalledFor());
        assertEquals(List.of(untouched), changes.withdrawn());
        assertEquals(List.of(action("4.1")), changes.added());
    }

    @Test
    void anActionAddedByHandStaysLast() {
        Instrument pat = Instruments.pat();
        PlanAction own = AssessmentFactory.eINSTANCE.createPlanAction();
        own.setId("own");
        own.setText("Have lunch together");
        plan.getActions().add(own);
        PlanChanges changes = merger.merge(draft(pat, "A", "2.2", "D"), plan, TODAY);
        assertEquals(own, plan.getActions().getLast());
        assertEquals(List.of(), changes.noLongerCalledFor());
    }

    @Test
    void promptedActionsAreKeptApartByTheirItem() {
        Instrument leeds = Instruments.leeds();
        merger.merge(draft(leeds, "YES", "A1", "NO", "B1", "NO"), plan, TODAY);
        PlanAction second = plan.getActions().get(1);
        second.setText("Draw up a charter");
        PlanChanges changes = merger.merge(draft(leeds, "YES", "B1", "IMPROVE", "C1", "NO"), plan, TODAY);
        assertEquals(List.of(List.of("B1"), List.of("C1")),
                plan.getActions().stream().map(action -> List.copyOf(action.getItems())).toList());
        assertEquals(second, plan.getActions().getFirst());
        assertEquals("Draw up a charter", plan.getActions().getFirst().getText());
        assertEquals(1, changes.withdrawn().size());
    }

    @Test
    void anEditedParagraphStandsAndIsToBeReviewedWhenItsDraftChanges() {
        Instrument pat = Instruments.pat();
        merger.merge(draft(pat, "A", "2.2", "D"), plan, TODAY);
        PlanText focus = texts(PlanSectionKind.EXECUTIVE_SUMMARY).get(3);
        focus.setText("Our own words");
        PlanChanges changes = merger.merge(draft(pat, "A", "2.2", "D", "3.1", "D"), plan, TODAY);
        assertEquals("Our own words", focus.getText());
        assertTrue(focus.getDrafted().startsWith("Two areas"), focus.getDrafted());
        assertEquals(List.of(focus), changes.textsToReview());
        assertEquals(4, texts(PlanSectionKind.EXECUTIVE_SUMMARY).size());
    }

    @Test
    void anEditedContextParagraphStaysWithItsNoteAndOneAddedByHandInItsPlace() {
        Instrument pat = Instruments.pat();
        Partnerships partnership = new Partnerships(pat, "X", "Y");
        partnership.context("", "First.");
        partnership.context("", "Second.");
        merger.merge(draft(pat, partnership), plan, TODAY);
        texts(PlanSectionKind.CONTEXT).get(1).setText("Second, edited");
        PlanText own = AssessmentFactory.eINSTANCE.createPlanText();
        own.setSection(PlanSectionKind.CONTEXT);
        own.setPosition(3);
        own.setText("Own.");
        plan.getTexts().add(own);
        partnership.partnership().getContextNotes().removeFirst();
        partnership.context("", "Third.");
        PlanChanges changes = merger.merge(draft(pat, partnership), plan, TODAY);
        List<PlanText> texts = texts(PlanSectionKind.CONTEXT);
        assertEquals(List.of("Second, edited", "-", "Own."), texts.stream()
                .map(text -> text.getText() == null ? "-" : text.getText()).toList());
        assertEquals("Third.", texts.get(1).getDrafted());
        assertEquals(List.of("First."), changes.textsWithdrawn());
        partnership.partnership().getContextNotes().clear();
        PlanChanges last = merger.merge(draft(pat, partnership), plan, TODAY);
        assertEquals(List.of(texts.getFirst()), last.textsNoLongerDrafted());
        assertEquals(2, texts(PlanSectionKind.CONTEXT).size());
    }
}
