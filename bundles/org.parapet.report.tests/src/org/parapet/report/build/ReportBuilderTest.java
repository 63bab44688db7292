// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.tally.Tallies;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Fidelity;
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
import org.parapet.model.instrument.SignpostKind;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ReportHeader;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.render.ReportException;
import org.parapet.report.sample.ShortInstrument;

class ReportBuilderTest {

    private static final InstrumentFactory MAKE = InstrumentFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final ReportBuilder builder = new ReportBuilder(TODAY, "1.2.3");
    private final Instrument instrument = instrument();
    private Partnership partnership;
    private Assessment assessment;

    @BeforeEach
    void twoOrganisationsWithThreePeopleEachAnswerTwoItems() {
        partnership = PartnershipChanges.newPartnership("Kirk");
        PartnershipChanges changes = new PartnershipChanges(partnership);
        changes.addOrganisation("Council");
        changes.addOrganisation("Harbour");
        assessment = changes.addAssessment("review", "1", changes.addWave("2026"));
        for (int person = 0; person < 6; person++) {
            Participant participant = changes.addParticipant("P" + person,
                    partnership.getOrganisations().get(person % 2),
                    person == 0 ? ParticipantRole.SENIOR_STAKEHOLDER : ParticipantRole.OTHER);
            participant.setName("Jane Person" + person);
            Response response = changes.addResponse(assessment, participant);
            answer(response, "1", "yes", "Ask jane  person" + person + " about it");
            if (person > 0) {
                answer(response, "2", person == 1 ? "no" : "yes", "");
            }
        }
    }

    @Test
    void theHeaderSaysWhatEveryReportMustSay() throws ReportException {
        partnership.setMadeUp(true);
        instrument.setFidelity(Fidelity.RECONSTRUCTED);
        instrument.setFidelityNote("put together from parts");

        ReportHeader header = results().header();
        assertTrue(header.sampleNotice().isPresent());
        assertEquals("reconstructed", header.instrument().fidelity());
        assertEquals(Optional.of("put together from parts"), header.instrument().fidelityNote());
        assertTrue(header.howToRead().getFirst().contains("put together from parts"));
        assertEquals(6, header.participants());
        assertEquals("Parapet 1.2.3", header.product());
        assertEquals(TODAY, header.prepared());
    }

    @Test
    void participantsAreCountedByOrganisationAndRolesWithFewAreHidden() throws ReportException {
        List<OptionalInt> counts = results().header().respondents().stream().map(count -> count.participants())
                .toList();

        assertEquals(List.of(OptionalInt.of(3), OptionalInt.of(3), OptionalInt.empty(), OptionalInt.empty()), counts);
    }

    @Test
    void countsStandInTheOrderOfTheOptionsWithAnsweredKOfN() throws ReportException {
        ResultsReport.Item second = results().sections().getFirst().items().get(1);

        assertEquals(List.of("yes", "no"), results().options().stream().map(ResultsReport.Option::code).toList());
        assertEquals(List.of(4, 1), second.counts());
        assertEquals(5, second.answered().answered());
        assertEquals(6, second.answered().participants());
        assertEquals(List.of("Area to work on"), second.findings());
    }

    @Test
    void namesAreTakenOutOfCommentsAndOwners() throws ReportException {
        assertEquals(6, results().comments().size());
        assertTrue(results().comments().stream()
                .noneMatch(comment -> comment.text().toLowerCase(Locale.ROOT).contains("jane")));

        planned("Written by people", "Jane Person3", ActionStatus.AGREED);
        assertFalse(plan().actions().getFirst().owner().orElseThrow().contains("Jane"));
    }

    @Test
    void groupsBelowFiveAnswersAreNotBrokenDown() throws ReportException {
        for (ResultsReport.Breakdown breakdown : results().breakdowns()) {
            assertTrue(breakdown.rows().isEmpty());
            assertTrue(breakdown.note().isPresent());
        }
    }

    @Test
    void anAreaToWorkOnHasItsActionAndTracesToItsStatement() {
        OdPlanReport plan = plan();

        OdPlanReport.AreaToWorkOn area = plan.areasToWorkOn().getFirst().areas().getFirst();
        assertEquals(Optional.of("Do something"), area.action().text());
        assertEquals("2", area.action().trace().code());
        assertEquals("Area to work on", area.action().trace().finding());
        assertEquals(1, area.action().trace().flagged());
        assertEquals(5, area.action().trace().answered().answered());
        assertEquals(List.of(area.action()), plan.actions());
        assertEquals("Organisational development plan", plan.header().reportTitle());
    }

    @Test
    void whatPeopleEditedStandsAndTheFileIsNotChanged() {
        planned("Written by people", "Council", ActionStatus.UNDER_WAY);

        assertEquals(Optional.of("Written by people"), plan().actions().getFirst().text());
        assertEquals(Optional.of("under way"), plan().actions().getFirst().status());
        assertTrue(assessment.getPlan().getTexts().isEmpty(), "the draft went into a copy");
    }

    @Test
    void aSignedOffPlanIsPrintedAsItIs() {
        planned("Written by people", "Council", ActionStatus.AGREED);
        assessment.getPlan().getActions().getFirst().setOrigin("");
        assessment.getPlan().setSignedOffOn(TODAY);

        assertEquals(1, plan().actions().size());
    }

    @Test
    void anActionThatIsOnlyAskedForIsLeftToBeWritten() {
        instrument.getActions().getFirst().setKind(ActionKind.PROMPT);

        OdPlanReport plan = plan();
        assertEquals("Action plan", plan.header().reportTitle());
        assertTrue(plan.actions().getFirst().text().isEmpty());
        assertEquals(Optional.of("Think of minutes"), plan.actions().getFirst().guidance());
    }

    @Test
    void withoutAnAreaTheSectionSaysSo() {
        assessment.getResponses().forEach(response -> response.getAnswers()
                .forEach(answer -> answer.setOption("yes")));

        assertEquals(1, plan().areasToWorkOn().size());
        assertTrue(plan().areasToWorkOn().getFirst().areas().isEmpty());
        assertFalse(plan().areasToWorkOn().getFirst().introduction().isBlank());
    }

    @Test
    void theReportSaysWhoseConventionTheScoresAre() throws ReportException {
        instrument.getScales().forEach(scale -> {
            scale.setScoreBasis(Basis.CONVENTION);
            scale.setScoreNote("Chosen by Anytown Trust.");
        });
        ResultsReport results = results();
        assertTrue(results.header().howToRead().stream()
                .anyMatch(line -> line.contains("POMP") && line.endsWith("a convention: Chosen by Anytown Trust.")),
                results.header().howToRead().toString());
        assertFalse(results.header().howToRead().stream().anyMatch(line -> line.contains("Parapet\u2019s convention")));
    }

    @Test
    void anInstrumentOfOpenPromptsShowsWhatWasWrittenAndNoFigures() throws ReportException {
        prompts();
        ResultsReport results = results();
        assertEquals(List.of(), results.options());
        assertEquals(List.of(), results.sections());
        assertEquals(List.of(), results.breakdowns());
        assertEquals(List.of("To save time."), results.comments().stream().map(ResultsReport.Comment::text).toList());
        assertTrue(results.header().howToRead().stream().noneMatch(line -> line.contains("POMP")));
    }

    @Test
    void thePlanListsTheOpenPromptsEachWithANumberOfItsOwn() {
        prompts();
        List<OdPlanReport.AreaToWorkOn> open = plan().areasToWorkOn().getFirst().areas();
        assertEquals(List.of("Statement 2", "Statement 3"),
                open.stream().map(OdPlanReport.AreaToWorkOn::statement).toList());
        assertEquals(List.of(1, 2), open.stream().map(area -> area.action().number()).toList());
    }

    private void prompts() {
        instrument.getFindingRules().clear();
        instrument.getFindingKinds().clear();
        instrument.getActions().clear();
        instrument.getScales().clear();
        List<Item> items = instrument.getSections().getFirst().getItems();
        items.add(ShortInstrument.item("3"));
        items.forEach(item -> {
            item.getScales().clear();
            item.setFormat(AnswerFormat.TEXT);
        });
        assessment.getResponses().forEach(response -> response.getAnswers().clear());
        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
        answer.setItem("1");
        answer.setText("To save time.");
        assessment.getResponses().getFirst().getAnswers().add(answer);
    }

    @Test
    void anAreaToWorkOnShowsTheResourcesThatItsAnswersCallForWithTheirAddresses() {
        Signpost signpost = MAKE.createSignpost();
        signpost.setCode("sheet");
        signpost.setKind(SignpostKind.FACT_SHEET);
        signpost.setTitle("Meetings");
        signpost.setAddress("https://example.org/12");
        signpost.getItems().add(instrument.getSections().getFirst().getItems().get(1));
        instrument.getSignposts().add(signpost);

        assertEquals(List.of("fact sheet \u201cMeetings\u201d (https://example.org/12)"),
                plan().areasToWorkOn().getFirst().areas().getFirst().signposts());
    }

    @Test
    void optionsThatItemsWordForThemselvesAreShownByCodeWithTheWordingBesideTheItem() throws ReportException {
        ResponseScale own = MAKE.createResponseScale();
        own.setCode("own");
        own.getOptions().addAll(List.of(ShortInstrument.option("yes", 2, Polarity.FAVOURABLE),
                ShortInstrument.option("no", 1, Polarity.UNFAVOURABLE)));
        own.getOptions().getFirst().setLabel("Low");
        own.getOptions().getLast().setLabel("High");
        instrument.getScales().add(own);
        Item second = instrument.getSections().getFirst().getItems().get(1);
        second.getScales().clear();
        second.getScales().add(own);

        ResultsReport results = results();
        assertEquals(List.of("yes", "no"), results.options().stream().map(ResultsReport.Option::label).toList());
        assertEquals("Statement 2 (yes \u2013 Low; no \u2013 High)",
                results.sections().getFirst().items().get(1).text());
    }

    @Test
    void anInstrumentWithoutItemsHasNoResultsToShow() {
        instrument.getFindingRules().clear();
        instrument.getSections().getFirst().getItems().clear();
        assessment.getResponses().clear();

        assertThrows(ReportException.class, this::results);
    }

    private ResultsReport results() throws ReportException {
        return builder.results(assessed());
    }

    private OdPlanReport plan() {
        return builder.odPlan(assessed());
    }

    private AssessedInstrument assessed() {
        Tally tally = Tallies.of(assessment, Questionnaire.of(instrument)).tally();
        return new AssessedInstrument(assessment, instrument, tally, Analyzer.analyse(instrument, tally, "2026"),
                List.of());
    }

    private void planned(String text, String owner, ActionStatus status) {
        OdPlan plan = AssessmentFactory.eINSTANCE.createOdPlan();
        PlanAction action = AssessmentFactory.eINSTANCE.createPlanAction();
        action.setId("a1");
        action.setOrigin("act-2");
        action.getItems().add("2");
        action.setText(text);
        action.setOwner(owner);
        action.setStatus(status);
        plan.getActions().add(action);
        assessment.setPlan(plan);
    }

    private static void answer(Response response, String item, String option, String note) {
        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
        answer.setItem(item);
        answer.setOption(option);
        answer.setNote(note);
        response.getAnswers().add(answer);
    }

    private static Instrument instrument() {
        Instrument made = ShortInstrument.create("review", "Review");
        ResponseScale scale = made.getScales().getFirst();
        Section section = made.getSections().getFirst();
        section.getItems().forEach(item -> item.setGuidance("Think of minutes"));
        FindingKind kind = MAKE.createFindingKind();
        kind.setCode("work-on");
        kind.setLabel("Area to work on");
        kind.setPlacement(PlanPlacement.AREAS_TO_WORK_ON);
        made.getFindingKinds().add(kind);
        FindingRule rule = MAKE.createFindingRule();
        rule.setCode("any-no");
        rule.setKind(kind);
        rule.setQuantifier(Quantifier.ANY);
        rule.getOptions().add(scale.getOptions().get(1));
        made.getFindingRules().add(rule);
        Action action = MAKE.createAction();
        action.setCode("act-2");
        action.setKind(ActionKind.PRESCRIBED);
        action.setText("Do something");
        action.getItems().add(section.getItems().get(1));
        made.getActions().add(action);
        return made;
    }
}
