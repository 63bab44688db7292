// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.exchange.responses.Sample.HEADER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.assessment.validation.InstrumentAnswersValidator;
import org.parapet.model.assessment.validation.PartnershipValidator;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class ResponseImporterTest {

    private static final String TWO = HEADER
            + "H01,Harbour Trust,senior stakeholder,SA,Agree,low,high,x,A text,A note\n"
            + "Q01,quay ltd,,,,,,,,\n";

    private final Sample sample = new Sample();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(Response response) {
        return response.getAnswers().stream().map(ResponseImporterTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Answer answer) {
        return answer.getItem() + (answer.getScale() == null ? "" : "/" + answer.getScale()) + "="
                + (answer.getOption() == null ? answer.getText() : answer.getOption())
                + (answer.getNote() == null ? "" : "#" + answer.getNote());
    }

    @Test
    void aPlanChangesNothingAndSaysWhatItWillDo() throws ModelFileException {
        EObject before = EcoreUtil.copy(sample.partnership);
        ImportPlan plan = sample.plan(TWO);
        assertTrue(EcoreUtil.equals(before, sample.partnership));
        assertEquals(2, plan.responses());
        assertEquals(1, plan.blankResponses());
        assertTrue(plan.isNewWave());
        assertEquals(List.of(new NewParticipant("H01", "Harbour Trust", ParticipantRole.SENIOR_STAKEHOLDER),
                new NewParticipant("Q01", "Quay Ltd", ParticipantRole.OTHER)), plan.newParticipants());
        assertEquals(List.of(), plan.warnings());
    }

    @Test
    void anAppliedPlanHoldsEveryAnswerInTheOrderOfTheInstrument() throws ModelFileException {
        Assessment assessment = sample.imported(TWO);
        assertEquals("sample", assessment.getInstrument());
        assertEquals("2026", assessment.getWave().getName());
        assertEquals("1.1=SA#A note 1.2=A 2.1/importance=low 2.1/effect=high T1=done F1=A text",
                shown(assessment.getResponses().get(0)));
        assertEquals("", shown(assessment.getResponses().get(1)));
        assertEquals(List.of(), new PartnershipValidator().validate(sample.partnership, Locations.none("")));
        assertEquals(List.of(), new InstrumentAnswersValidator(sample.instrument).validate(assessment,
                Locations.none("")));
    }

    @ParameterizedTest
    @CsvSource({"SA,SA", "sa,SA", " Strongly  AGREE ,SA", "4,SA", "4.0,SA", "'4,0',SA", "1,SD", "strongly disagree,SD"})
    void aCellIsCodeLabelOrScore(String cell, String option) throws ModelFileException {
        Assessment assessment = sample.imported("participant;organisation;1.1\nH01;HT;" + cell + "\n");
        assertEquals("1.1=" + option, shown(assessment.getResponses().getFirst()));
    }

    @ParameterizedTest
    @CsvSource({"x,done", "X,done", "yes,done", "1,done", "Done,done", "no,not-done", "0,not-done", "not done,not-done",
            "not-done,not-done"})
    void aTickIsDoneOrNotDone(String cell, String option) throws ModelFileException {
        Assessment assessment = sample.imported("participant,organisation,T1\nH01,HT," + cell + "\n");
        assertEquals("T1=" + option, shown(assessment.getResponses().getFirst()));
    }

    @Test
    void aCodeGoesBeforeTheScoreOfAnotherOption() throws ModelFileException {
        sample.instrument.getScales().getFirst().getOptions().get(0).setCode("1");
        Assessment assessment = sample.imported("participant,organisation,1.1\nH01,HT,1\n");
        assertEquals("1.1=1", shown(assessment.getResponses().getFirst()));
        assertEquals(List.of(), new InstrumentAnswersValidator(sample.instrument).validate(assessment,
                Locations.none("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFparticipant,organisation,role,1.1\r\nH01,HT,other,A\r\n",
            "participant;organisation;role;1.1\nH01;HT;other;A",
            "\"participant\";\"organisation\";\"role\";\"1.1\"\n\"H01\";\"HT\";\"other\";\"A\"\n",
            "\uFEFF\"participant\",\"organisation\",\"role\",\"1.1\"\n\"H01\",\"HT\",\"other\",\"A\"\n",
            "1.1, Role ,PARTICIPANT,Organisation\nA, OTHER , H01 , ht \n",
            "\n\nparticipant,organisation,1.1\n\nH01,HT,A\n\n,,\n"})
    void bomSemicolonQuotesLineEndsAndColumnOrderMakeNoDifference(String csv) throws ModelFileException {
        Response response = sample.imported(csv).getResponses().getFirst();
        assertEquals("1.1=A", shown(response));
        assertEquals("H01", response.getParticipant().getCode());
        assertEquals("Harbour Trust", response.getParticipant().getOrganisation().getName());
        assertEquals(ParticipantRole.OTHER, response.getParticipant().getRole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"\"http://x\"\",\"\"y\"\")", "+44 1234", "-5", "@SUM(A1)",
            "<script>alert(1)</script>", "<b>bold</b> & more", "'tis the season", "''twas"})
    void textsThatLookLikeFormulasOrMarkupAreKeptAsTheyAre(String text) throws ModelFileException {
        Assessment assessment = sample.imported("participant,organisation,F1,1.1#note\nH01,HT,\"" + text
                + "\",\"" + text + "\"\n");
        String plain = text.replace("\"\"", "\"");
        assertEquals(plain, assessment.getResponses().getFirst().getAnswers().get(0).getNote());
        assertEquals(plain, assessment.getResponses().getFirst().getAnswers().get(1).getText());
    }

    @Test
    void aNoteWithoutAnAnswerIsKeptAndIsNoAnswer() throws ModelFileException {
        Assessment assessment = sample.imported("participant,organisation,1.1,1.1#note\nH01,HT,,only a note\n");
        Answer answer = assessment.getResponses().getFirst().getAnswers().getFirst();
        assertEquals("only a note", answer.getNote());
        assertEquals(null, answer.getOption());
    }

    @Test
    void itemsWithoutColumnAreWarnedOf() throws ModelFileException {
        List<Problem> warnings = sample.plan("participant,organisation,1.1\nH01,HT,A\n").warnings();
        assertEquals(List.of("column-absent"), warnings.stream().map(Problem::rule).toList());
        assertTrue(warnings.getFirst().message().contains("1.2, 2.1/importance, 2.1/effect, T1"));
    }

    @Test
    void aKnownParticipantKeepsTheirRoleWhenTheFileStatesNone() throws ModelFileException {
        Participant known = new PartnershipChanges(sample.partnership).addParticipant("H01",
                sample.partnership.getOrganisations().getFirst(), ParticipantRole.SENIOR_STAKEHOLDER);
        ImportPlan plan = sample.plan("participant,organisation,role,1.1\nh01,HT,,A\n");
        assertEquals(List.of(), plan.newParticipants());
        assertEquals(known, plan.apply().getResponses().getFirst().getParticipant());
        assertEquals(ParticipantRole.SENIOR_STAKEHOLDER, known.getRole());
    }

    @Test
    void aWaveThatHasAnswersIsRefusedUnlessReplaced() throws ModelFileException {
        sample.imported(TWO);
        EObject before = EcoreUtil.copy(sample.partnership);
        Problem problem = sample.problems(TWO).getFirst();
        assertEquals("wave-already-answered", problem.rule());
        assertTrue(problem.message().contains("\"2026\" already has 2 responses"), problem::message);
        assertTrue(EcoreUtil.equals(before, sample.partnership));
    }

    @Test
    void replacingTakesTheFileForTheWholeAndLeavesThePlanAlone() throws ModelFileException {
        Assessment assessment = sample.imported(TWO);
        String id = assessment.getResponses().getFirst().getId();
        assessment.setPlan(AssessmentFactory.eINSTANCE.createOdPlan());
        ImportPlan plan = sample.plan(bytes("participant,organisation,1.1\nN01,HT,D\nH01,HT,SD\n"), " 2026 ", true);
        assertEquals(List.of("H01"), plan.replaced());
        assertEquals(List.of("Q01"), plan.removed());
        assertEquals(List.of("N01"), plan.newParticipants().stream().map(NewParticipant::code).toList());
        assertEquals(assessment, plan.apply());
        assertEquals(List.of("1.1=SD", "1.1=D"),
                assessment.getResponses().stream().map(ResponseImporterTest::shown).toList());
        assertEquals(id, assessment.getResponses().getFirst().getId());
        assertTrue(assessment.getPlan() != null);
        assertEquals(1, sample.partnership.getWaves().size());
        assertEquals(List.of(), new PartnershipValidator().validate(sample.partnership, Locations.none("")));
    }

    @Test
    void replacingWithTheSameFileChangesNothing() throws ModelFileException {
        sample.imported(TWO);
        EObject before = EcoreUtil.copy(sample.partnership);
        sample.plan(bytes(TWO), "2026", true).apply();
        assertTrue(EcoreUtil.equals(before, sample.partnership));
    }

    @Test
    void theDayOfTheAnswersIsRecordedAndStaysUnlessAnotherIsStated() throws ModelFileException {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Assessment assessment = sample.plan(TWO).apply(AnswerDates.on(day));
        assertEquals(day, assessment.getStartedOn());
        assertEquals(day, assessment.getFinishedOn());
        assertEquals(List.of(day, day), assessment.getResponses().stream().map(Response::getAnsweredOn).toList());

        sample.plan(bytes(TWO), "2026", true).apply();
        assertEquals(day, assessment.getStartedOn());

        sample.plan(bytes(TWO), "2026", true).apply(new AnswerDates(Optional.empty(),
                Optional.of(day.minusDays(2)), Optional.empty()));
        assertEquals(day.minusDays(2), assessment.getStartedOn());
        assertEquals(day, assessment.getFinishedOn());
    }

    @Test
    void daysThatAreNotInOrderAreRefused() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 31));
        Optional<LocalDate> before = Optional.of(LocalDate.of(2026, 3, 30));
        assertThrows(IllegalArgumentException.class, () -> new AnswerDates(Optional.empty(), day, before));
        assertThrows(IllegalArgumentException.class, () -> new AnswerDates(before, day, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new AnswerDates(day, Optional.empty(), before));
    }

    @Test
    void theOrderOfRowsMakesNoDifferenceToAReplacedAssessment() throws ModelFileException {
        sample.imported(TWO);
        EObject before = EcoreUtil.copy(sample.partnership);
        List<String> lines = TWO.lines().toList();
        sample.plan(bytes(String.join("\n", lines.get(0), lines.get(2), lines.get(1))), "2026", true).apply();
        assertTrue(EcoreUtil.equals(before, sample.partnership));
    }

    @Test
    void anotherWaveIsAnAssessmentOfItsOwn() throws ModelFileException {
        sample.imported(TWO);
        Assessment later = sample.plan(bytes(TWO), "2027", false).apply();
        assertEquals(2, sample.partnership.getAssessments().size());
        assertEquals(2, sample.partnership.getParticipants().size());
        assertEquals("2027", later.getWave().getName());
    }

    @Test
    void responsesForAnotherEditionInTheWaveAreWarnedOf() throws ModelFileException {
        sample.imported(TWO);
        sample.instrument.setEdition("2");
        assertEquals(List.of("wave-other-edition"), sample.plan(TWO).warnings().stream().map(Problem::rule).toList());
    }

    @Test
    void aPlanIsAppliedOnceAndOnlyToThePartnershipItWasMadeFor() throws ModelFileException {
        ImportPlan first = sample.plan(TWO);
        ImportPlan second = sample.plan(TWO);
        first.apply();
        assertThrows(IllegalStateException.class, first::apply);
        assertThrows(IllegalStateException.class, second::apply);
        assertEquals(2, sample.partnership.getAssessments().getFirst().getResponses().size());
    }
}
