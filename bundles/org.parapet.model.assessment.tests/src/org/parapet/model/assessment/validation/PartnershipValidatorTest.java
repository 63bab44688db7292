// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.PlanText;
import org.parapet.model.assessment.SamplePartnership;
import org.parapet.model.assessment.SmallGroupAgreement;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;

class PartnershipValidatorTest {

    private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;

    private static List<Problem> validate(SamplePartnership sample) {
        return new PartnershipValidator().validate(sample.partnership, Locations.none("team.partnership"));
    }

    @Test
    void theSampleItselfIsValid() {
        assertEquals(List.of(), validate(new SamplePartnership()));
    }

    private static Arguments spoilt(String rule, String item, Consumer<SamplePartnership> change) {
        return Arguments.of(rule, item, change);
    }

    static Stream<Arguments> everyRule() {
        return Stream.of(
                spoilt("value-missing", "", sample -> sample.partnership.setName(null)),
                spoilt("value-missing", "", sample -> sample.response.setParticipant(null)),
                spoilt("reference-outside", "H01",
                        sample -> sample.first.setOrganisation(FACTORY.createOrganisation())),
                spoilt("id-duplicate", "", sample -> sample.wave.setId(sample.trust.getId())),
                spoilt("id-malformed", "two words", sample -> sample.wave.setId("two words")),
                spoilt("text-blank", "", sample -> sample.wave.setName("  ")),
                spoilt("text-too-long", "", sample -> sample.trust.setName("x".repeat(201))),
                spoilt("text-too-long", "", sample -> sample.answer.setNote("x".repeat(20_001))),
                spoilt("text-control-character", "", sample -> sample.trust.setName("two\nlines")),
                spoilt("text-control-character", "", sample -> sample.answer.setNote("bell\u0007")),
                spoilt("text-control-character", "", sample -> sample.answer.setNote("half \uD83D pair")),
                spoilt("organisation-name-duplicate", "",
                        sample -> sample.company.setName(" harbour  hospitals NHS trust")),
                spoilt("organisation-name-duplicate", "", sample -> sample.company.setShortName("hht")),
                spoilt("organisation-name-duplicate", "", sample -> sample.company.setName("HHT")),
                spoilt("participant-code-duplicate", "h01", sample -> sample.second.setCode("h01")),
                spoilt("participant-code-malformed", "Jane Smith", sample -> sample.second.setCode("Jane Smith")),
                spoilt("participant-code-malformed", "j@x.org", sample -> sample.second.setCode("j@x.org")),
                spoilt("participant-code-malformed", "=1", sample -> sample.second.setCode("=1")),
                spoilt("participant-code-is-name", "H01", sample -> sample.first.setName("h01")),
                spoilt("participant-without-organisation", "H01", sample -> sample.first.setOrganisation(null)),
                spoilt("wave-name-duplicate", "",
                        sample -> new PartnershipChanges(sample.partnership).addWave("2026 ")),
                spoilt("assessment-duplicate", "", sample -> new PartnershipChanges(sample.partnership)
                        .addAssessment("pat", "2006", sample.wave)),
                spoilt("response-duplicate", "", sample -> new PartnershipChanges(sample.partnership)
                        .addResponse(sample.assessment, sample.first)),
                spoilt("answer-duplicate", "", sample -> sample.response.getAnswers().add(answer("1.1", "SA"))),
                spoilt("answer-empty", "", sample -> sample.response.getAnswers().add(answer("1.2", null))),
                spoilt("answer-twofold", "", sample -> sample.answer.setText("and a text")),
                spoilt("dates-out-of-order", "", sample -> sample.wave.setFinishedOn(LocalDate.of(2026, 2, 28))),
                spoilt("dates-out-of-order", "", PartnershipValidatorTest::signOffBeforeDraft),
                spoilt("plan-text-position", "", sample -> paragraphs(sample, 0)),
                spoilt("plan-text-duplicate", "", sample -> paragraphs(sample, 1, 1)),
                spoilt("agreement-minimum", "", sample -> agree(sample, 2, "All ten participants")),
                spoilt("agreement-minimum", "", sample -> agree(sample, 5, "All ten participants")),
                spoilt("text-blank", "", sample -> agree(sample, 3, " ")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRule")
    void everyRuleReportsItselfAloneWithItemAndCure(String rule, String item, Consumer<SamplePartnership> spoil) {
        SamplePartnership sample = new SamplePartnership();
        spoil.accept(sample);
        List<Problem> problems = validate(sample);
        assertEquals(List.of(rule), problems.stream().map(Problem::rule).toList(), () -> problems.toString());
        assertEquals("team.partnership", problems.getFirst().place().file());
        assertFalse(problems.getFirst().cure().isBlank());
        assertTrue(item.isEmpty() || problems.getFirst().place().item().equals(item), () -> problems.toString());
    }

    @Test
    void agreementsOnThreeAndFourAreValid() {
        SamplePartnership sample = new SamplePartnership();
        agree(sample, 3, "The partnership board");
        agree(sample, 4, "The partnership board");
        assertEquals(List.of(), validate(sample));
    }

    @Test
    void theSameItemOnTwoScalesIsNoDuplicate() {
        SamplePartnership sample = new SamplePartnership();
        Answer other = answer("1.1", "A");
        other.setScale("importance");
        sample.response.getAnswers().add(other);
        assertEquals(List.of(), validate(sample));
    }

    @Test
    void everyProblemIsReportedNotTheFirst() {
        SamplePartnership sample = new SamplePartnership();
        sample.first.setCode("no code");
        sample.second.setCode("no code either");
        sample.wave.setName("");
        assertEquals(3, validate(sample).size());
    }

    @Test
    void namesOfPeopleNeverAppearInProblems() {
        SamplePartnership sample = new SamplePartnership();
        sample.first.setName("Zebedee Quill\u0007");
        Participant participant = sample.first;
        participant.setOrganisation(null);
        assertTrue(validate(sample).stream().noneMatch(problem -> problem.describe().contains("Zebedee")));
    }

    private static Answer answer(String item, String option) {
        Answer answer = FACTORY.createAnswer();
        answer.setItem(item);
        answer.setOption(option);
        return answer;
    }

    private static void agree(SamplePartnership sample, int minimum, String by) {
        SmallGroupAgreement agreement = FACTORY.createSmallGroupAgreement();
        agreement.setMinimum(minimum);
        agreement.setAgreedBy(by);
        agreement.setAgreedOn(LocalDate.of(2026, 1, 1));
        sample.partnership.getAgreements().add(agreement);
    }

    private static void signOffBeforeDraft(SamplePartnership sample) {
        OdPlan plan = FACTORY.createOdPlan();
        plan.setDraftedOn(LocalDate.of(2026, 5, 1));
        plan.setSignedOffOn(LocalDate.of(2026, 4, 1));
        sample.assessment.setPlan(plan);
    }

    private static void paragraphs(SamplePartnership sample, int... positions) {
        sample.assessment.setPlan(FACTORY.createOdPlan());
        for (int position : positions) {
            PlanText text = FACTORY.createPlanText();
            text.setPosition(position);
            sample.assessment.getPlan().getTexts().add(text);
        }
    }
}
