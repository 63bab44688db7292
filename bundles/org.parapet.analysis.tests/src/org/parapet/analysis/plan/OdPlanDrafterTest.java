// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Signpost;

class OdPlanDrafterTest {

    private final Instrument pat = Instruments.pat();
    private final Partnerships partnership = new Partnerships(pat, "Northvale Trust", "Clearview Ltd");

    private OdPlanDraft draft() {
        return draft(pat, partnership);
    }

    private static OdPlanDraft draft(Instrument instrument, Partnerships partnership) {
        AssessmentResult result = Analyzer.analyse(instrument,
                Tallies.of(partnership.assessment(), Questionnaire.of(instrument)).tally(), "2025");
        return OdPlanDrafter.draft(instrument, result, PlanSituation.of(partnership.assessment()));
    }

    private void respond(int organisation, int number, String others, String... changes) {
        for (int i = 0; i < number; i++) {
            partnership.respond(organisation, "Ann Example", others, changes);
        }
    }

    private static List<String> codes(List<PlannedItem> items) {
        return items.stream().map(PlannedItem::item).toList();
    }

    @Test
    void threeOfSevenDisagreeingWithTwoTwoBringsItsActionIntoThePlan() {
        respond(1, 4, "A");
        respond(2, 3, "A", "2.2", "D");
        OdPlanDraft draft = draft();
        AreaGroup group = draft.areasToWorkOn().getFirst();
        assertEquals(OptionalInt.of(3), group.flagged());
        assertEquals(7, group.participants());
        assertEquals("To help the partnership move forward, the following area was highlighted by three out of seven "
                + "participants as needing some further work or thinking:", group.introduction());
        PlannedItem area = group.areas().getFirst();
        assertEquals("2.2", area.item());
        assertEquals("work-on", area.findingKind());
        DraftAction action = new DraftAction("2.2", ActionKind.PRESCRIBED, List.of("2.2"), "work-on",
                Instruments.ACTION_2_2);
        assertEquals(List.of(action), area.actions());
        assertEquals(List.of(action), draft.actions());
        assertEquals(35, draft.positives().size());
    }

    @Test
    void areasAreOrderedByShareThenByCodeAndThoseFlaggedEquallyOftenStandTogether() {
        Instrument wide = Instruments.patWith(1, 12);
        Partnerships other = new Partnerships(wide, "X", "Y");
        other.respond(1, "a", "A", "1.10", "D", "1.2", "D", "1.5", "D");
        other.respond(1, "b", "A", "1.5", "SD", "1.11", "D");
        other.respond(2, "c", "A", "1.5", "-");
        List<AreaGroup> groups = draft(wide, other).areasToWorkOn();
        assertEquals(List.of(OptionalInt.of(2), OptionalInt.of(1)), groups.stream().map(AreaGroup::flagged).toList());
        assertEquals(List.of("1.5"), codes(groups.get(0).areas()));
        assertEquals(List.of("1.2", "1.10", "1.11"), codes(groups.get(1).areas()));
        assertEquals("The following areas were each highlighted by one out of three participants:",
                groups.get(1).introduction());
        assertEquals(2, groups.get(0).areas().getFirst().answered());
        assertEquals(3, groups.get(0).areas().getFirst().participants());
    }

    @Test
    void aContestedStatementStandsInBothSectionsAndItsActionOnce() {
        partnership.respond(1, "a", "A", "4.3", "SA");
        partnership.respond(2, "b", "A", "4.3", "SD");
        OdPlanDraft draft = draft();
        assertEquals(List.of("4.3"), codes(draft.lackOfConsensus()));
        assertEquals(List.of("4.3"), codes(draft.areasToWorkOn().getFirst().areas()));
        assertEquals(1, draft.actions().size());
        assertEquals("Somebody in one organisation answered \u201cStrongly agree\u201d and somebody in another "
                + "\u201cStrongly disagree\u201d. Exploring the reasons together may show the way forward.",
                draft.lackOfConsensus().getFirst().discussion());
        assertEquals("Participants of different organisations held opposite views on the following area. Exploring it "
                + "in more detail may tease out helpful next steps:", draft.consensusIntroduction());
    }

    @Test
    void theSummaryHasFourParagraphsDrawnFromTheData() {
        respond(1, 5, "A", "6.3", "D", "6.1", "D");
        respond(2, 4, "A", "6.3", "D");
        respond(2, 1, "SA", "2.2", "SD");
        partnership.interviewEverybody();
        partnership.theme("Clinical engagement", "", true);
        List<String> summary = draft().executiveSummary();
        assertEquals(List.of(
                "This report is based on a review of joint working between Northvale Trust and Clearview Ltd as part "
                        + "of an assessment one year into the partnership. It draws on the \u2018Partnership "
                        + "Assessment Tool\u2019 (Alexander).",
                "The Northvale Imaging Partnership assessment was conducted between December 2025 and March 2026. Ten "
                        + "participants (five each from Northvale Trust and Clearview Ltd) were interviewed and all "
                        + "completed the PAT. All of them answered all thirty-six statements.",
                "Thirty-three strengths of the partnership were identified. They are spread over all six sections.",
                "Three areas have been identified as needing work. The one highlighted most often, by nine out of ten "
                        + "participants, is: \u201cStatement 6.3\u201d. A theme of the interviews was \u2018Clinical "
                        + "engagement\u2019."), summary);
    }

    @Test
    void theSummaryNamesTheSectionsThatHoldMostAndNeverPartOfATie() {
        partnership.respond(1, "a", "D", "1.1", "A", "1.2", "A", "1.3", "A", "1.4", "A", "1.5", "A", "1.6", "A", "2.1",
                "A", "3.1", "A", "4.1", "A", "5.1", "A");
        assertEquals("Ten strengths of the partnership were identified. They lie mainly in \u2018Section 1\u2019 "
                + "(all six statements).", draft().executiveSummary().get(2));
        assertEquals("Twenty-six areas have been identified as needing work. Each was highlighted by the one "
                + "participant. Most attention is asked for by \u2018Section 6\u2019 (all six statements).",
                draft().executiveSummary().get(3));
    }

    @Test
    void oneParticipantReadsAsOne() {
        partnership.respond(1, "a", "A", "1.1", "D");
        OdPlanDraft draft = draft();
        assertTrue(draft.executiveSummary().get(1).contains("One participant (one from Northvale Trust and none from "
                + "Clearview Ltd) completed the PAT."), draft.executiveSummary().get(1));
        assertEquals("The one participant agrees that the following are real strengths of the partnership, and they "
                + "are things that should be celebrated:", draft.positivesIntroduction());
        assertTrue(draft.areasToWorkOn().getFirst().introduction().contains("highlighted by the one participant"));
        assertEquals("One area was highlighted.", draft.areasIntroduction());
        assertEquals("All answers came from one organisation, so that views could not be compared between "
                + "organisations.", draft.consensusIntroduction());
        assertTrue(draft.nextSteps().contains("Before the plan is signed off, its one action needs an owner and a "
                + "date."));
    }

    @Test
    void nobodyAnsweredSaysSo() {
        OdPlanDraft draft = draft();
        assertEquals(4, draft.executiveSummary().size());
        assertTrue(draft.executiveSummary().get(1).endsWith("No answers have been recorded yet."));
        assertEquals(List.of(), draft.actions());
        assertEquals(List.of(), draft.positives());
        assertEquals(List.of(), draft.areasToWorkOn());
        assertNoBrokenWording(draft);
    }

    @Test
    void blanksAreSaidAndAStrengthWithBlanksDoesNotClaimEverybody() {
        respond(1, 2, "A", "1.1", "-");
        respond(2, 2, "A");
        OdPlanDraft draft = draft();
        assertTrue(draft.executiveSummary().get(1).endsWith("One of the thirty-six statements was left blank by "
                + "somebody; every figure in this report says how many answered."), draft.executiveSummary().get(1));
        assertTrue(draft.positivesIntroduction().startsWith("Everybody who answered agrees"));
        assertEquals(2, draft.positives().getFirst().answered());
        assertEquals(4, draft.positives().getFirst().participants());
        assertEquals("No two participants of different organisations answered in opposite ways.",
                draft.consensusIntroduction());
    }

    @Test
    void namesOfParticipantsNeverAppear() {
        respond(1, 3, "A", "1.1", "D");
        partnership.context("Merger", "According to ann  EXAMPLE the trust will merge.");
        partnership.theme("Trust", "Ann Example said so", true);
        OdPlanDraft draft = draft();
        assertFalse(draft.toString().toLowerCase().matches("(?s).*\\b(ann|example)\\b.*"));
        assertEquals("Merger: According to a participant the trust will merge.", draft.context().getFirst());
        assertEquals("A theme of the interviews was \u2018Trust\u2019. A participant said so",
                draft.context().get(1));
    }

    @Test
    void themesThatAreNotToBeReportedStayOut() {
        partnership.theme("Secret", "", false);
        partnership.context("", "Budgets are tight.");
        assertEquals(List.of("Budgets are tight."), draft().context());
    }

    @Test
    void everyQuestionOfLeedsAsksForAnActionOfItsOwn() {
        Instrument leeds = Instruments.leeds();
        Partnerships other = new Partnerships(leeds, "X", "Y");
        other.respond(1, "a", "YES", "A1", "NO", "B2", "IMPROVE");
        other.respond(2, "b", "YES", "A1", "IMPROVE");
        other.assessment().setNextDueOn(LocalDate.of(2027, 3, 3));
        OdPlanDraft draft = draft(leeds, other);
        assertEquals(List.of("A1", "B2"),
                draft.actions().stream().flatMap(action -> action.items().stream()).toList());
        assertTrue(draft.actions().stream().allMatch(action -> action.kind() == ActionKind.PROMPT
                && action.origin().equals("action")));
        assertEquals(OptionalInt.of(2), draft.areasToWorkOn().getFirst().flagged());
        assertTrue(draft.executiveSummary().get(1).endsWith("Both answered all sixteen questions. On the total score, "
                + "which runs from 16 to 48, the mean was 46."), draft.executiveSummary().get(1));
        assertTrue(draft.positivesIntroduction().startsWith("Both participants answered the following questions "
                + "favourably."), draft.positivesIntroduction());
        assertEquals("The next assessment is due on 3 March 2027.", draft.nextSteps().getLast());
    }

    @Test
    void anActionThatSeveralItemsShareIsListedOnceAndTracesToThemAll() {
        FindingKind workOn = pat.getFindingKinds().get(1);
        List<Item> items = pat.getSections().getFirst().getItems();
        pat.getActions().clear();
        Instruments.action(pat, "shared", ActionKind.PRESCRIBED, workOn, items.get(0), items.get(1), items.get(2));
        partnership.respond(1, "a", "A", "1.1", "D", "1.2", "D");
        partnership.respond(1, "b", "A", "1.2", "D");
        OdPlanDraft draft = draft();
        assertEquals(1, draft.actions().size());
        assertEquals(List.of("1.2", "1.1"), draft.actions().getFirst().items());
    }

    @Test
    void anActionIsCalledForByItsOwnFindingKindsOnly() {
        FindingKind contested = pat.getFindingKinds().get(2);
        Action talk = Instruments.action(pat, "talk", ActionKind.PRESCRIBED, contested,
                pat.getSections().getFirst().getItems().getFirst());
        partnership.respond(1, "a", "A", "1.1", "D");
        assertFalse(draft().actions().stream().anyMatch(action -> action.origin().equals(talk.getCode())));
        partnership.respond(1, "b", "A", "1.1", "SA");
        partnership.respond(2, "c", "A", "1.1", "SD");
        assertTrue(draft().actions().stream().anyMatch(action -> action.origin().equals("talk")
                && action.findingKind().equals("contested")));
    }

    @Test
    void signpostsFollowTheFindingsOfTheirItems() {
        Signpost sheet = InstrumentFactory.eINSTANCE.createSignpost();
        sheet.setCode("sheet");
        sheet.setTitle("Fact sheet");
        sheet.getItems().add(pat.getSections().getFirst().getItems().getFirst());
        sheet.getFindingKinds().add(pat.getFindingKinds().get(1));
        pat.getSignposts().add(sheet);
        partnership.respond(1, "a", "A");
        assertEquals(List.of(), draft().positives().getFirst().signposts());
        partnership.respond(1, "b", "A", "1.1", "D");
        assertEquals("sheet", draft().areasToWorkOn().getFirst().areas().getFirst().signposts().getFirst().code());
    }

    @Test
    void areasThatComeFromComparingScalesStandLastByTheirDifference() {
        Instrument instrument = Instruments.empty();
        ResponseScale importance = Instruments.scale(instrument, "importance");
        ResponseScale effect = Instruments.scale(instrument, "effect");
        for (ResponseScale scale : List.of(importance, effect)) {
            for (int score = 1; score <= 3; score++) {
                Instruments.option(scale, String.valueOf(score), "Point " + score, score, Polarity.NEUTRAL);
            }
        }
        Section section = Instruments.section(instrument, "1", "One");
        Instruments.item(section, "1", "First", importance, effect);
        Instruments.item(section, "2", "Second", importance, effect);
        Instruments.item(section, "3", "Third", importance, effect);
        FindingKind gap = Instruments.kind(instrument, "gap", PlanPlacement.AREAS_TO_WORK_ON);
        FindingRule rule = Instruments.rule(instrument, gap, Quantifier.SCALE_EXCEEDS);
        rule.setScale(importance);
        rule.setOtherScale(effect);
        Instruments.rule(instrument, gap, Quantifier.ANY, importance.getOptions().getFirst()).setCode("low");
        AssessmentResult result = new Respondents(instrument)
                .answer("x", "2", "1", "3", "1", "1", "3").analyse();
        List<AreaGroup> groups = OdPlanDrafter.draft(instrument, result,
                PlanSituation.of(partnership.assessment())).areasToWorkOn();
        assertEquals(List.of(OptionalInt.of(1), OptionalInt.empty()),
                groups.stream().map(AreaGroup::flagged).toList());
        assertEquals(List.of("3"), codes(groups.get(0).areas()));
        assertEquals(List.of("2", "1"), codes(groups.get(1).areas()));
    }

    @Test
    void noDraftHasTemplatesLeftInIt() {
        for (int flagged = 0; flagged <= 3; flagged++) {
            Partnerships other = new Partnerships(pat, "X", "Y", "Z");
            for (int i = 0; i < 3; i++) {
                other.respond(i + 1, "n" + i, "SA", i < flagged
                        ? new String[] {"1.1", "SD", "1.2", "D", "3.1", "D", "3.2", "D", "4.1", "D"} : new String[0]);
            }
            assertNoBrokenWording(draft(pat, other));
        }
    }

    private static void assertNoBrokenWording(OdPlanDraft draft) {
        draft.texts().values().stream().flatMap(List::stream).forEach(text -> {
            assertFalse(text.contains("{") || text.contains("  ") || text.contains("null") || text.contains("NaN"),
                    text);
            assertTrue(text.endsWith(".") || text.endsWith(":"), text);
        });
        assertTrue(Collections.frequency(draft.executiveSummary(), "") == 0);
    }
}
