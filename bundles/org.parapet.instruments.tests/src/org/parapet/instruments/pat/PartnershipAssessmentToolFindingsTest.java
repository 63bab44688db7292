// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;

/** The rules of analysis and the OD plan creator: Section 3, Stages 3 and 4. */
class PartnershipAssessmentToolFindingsTest {

    private final Instrument pat = ShippedInstruments.load("pat");

    @Test
    void hasThreeKindsOfFindingEachInItsSectionOfThePlan() {
        assertEquals(List.of("strength", "work-on", "contested"),
                pat.getFindingKinds().stream().map(FindingKind::getCode).toList());
        assertEquals(List.of("Partnership strengths", "Partnership areas to work on",
                "Areas where there is a range of opinions"),
                pat.getFindingKinds().stream().map(FindingKind::getLabel).toList());
        assertEquals(List.of("Positives about the partnership", "Areas to work on within the partnership",
                "Areas of the partnership that lacked consensus"),
                pat.getFindingKinds().stream().map(FindingKind::getPlanHeading).toList());
        assertEquals(List.of(PlanPlacement.POSITIVES, PlanPlacement.AREAS_TO_WORK_ON, PlanPlacement.LACK_OF_CONSENSUS),
                pat.getFindingKinds().stream().map(FindingKind::getPlacement).toList());
    }

    @Test
    void isAStrengthWhenAllWhoAnsweredAgreeOrStronglyAgree() {
        FindingRule rule = rule("strength");

        assertEquals(Quantifier.ALL, rule.getQuantifier());
        assertEquals(List.of("SA", "A"), Parts.optionCodes(rule.getOptions()));
    }

    @Test
    void isAnAreaToWorkOnWhenAnyoneDisagreesOrStronglyDisagrees() {
        FindingRule rule = rule("work-on");

        assertEquals(Quantifier.ANY, rule.getQuantifier());
        assertEquals(List.of("D", "SD"), Parts.optionCodes(rule.getOptions()));
    }

    @Test
    void isContestedWhenOneOrganisationStronglyAgreesAndAnotherStronglyDisagrees() {
        FindingRule rule = rule("contested");

        assertEquals(Quantifier.ACROSS_ORGANISATIONS, rule.getQuantifier());
        assertEquals(List.of("SA"), Parts.optionCodes(rule.getOptions()));
        assertEquals(List.of("SD"), Parts.optionCodes(rule.getOpposingOptions()));
    }

    @Test
    void appliesEachRuleToEveryStatementAndCitesTheSource() {
        assertEquals(3, pat.getFindingRules().size());
        for (FindingRule rule : pat.getFindingRules()) {
            assertEquals(rule.getCode(), rule.getKind().getCode());
            assertEquals(List.of(), rule.getItems());
            assertEquals(Basis.SOURCE, rule.getBasis());
            assertTrue(rule.getSource().startsWith("Section 3, Stage "), rule.getCode());
        }
    }

    @Test
    void suggestsOneActionForEachStatementThatNeedsWork() {
        assertEquals(Parts.codes(Parts.itemsOf(pat)), pat.getActions().stream().map(Action::getCode).toList());
        for (Action action : pat.getActions()) {
            assertEquals(ActionKind.PRESCRIBED, action.getKind());
            assertEquals(List.of(action.getCode()), Parts.codes(action.getItems()));
            assertEquals(List.of("work-on"), action.getFindingKinds().stream().map(FindingKind::getCode).toList());
        }
    }

    @Test
    void hasTheActionsAsPrinted() {
        assertEquals("Identify the main factors associated with successful working in this partnership and commit them "
                + "to paper", action("1.2"));
        assertEquals("Recognise and encourage individuals with networking skills to participate in managing the "
                + "partnership", action("3.4"));
        assertEquals("Ensure each partner's contribution is equally recognised and valued. If possible, remove any "
                + "reference in the governance arrangements to having 'senior' and 'junior' partners or 'core groups'",
                action("4.1"));
        assertEquals("What more can be done to build trust within the partnership to encourage significant risk "
                + "taking? Such risks most visibly would be in political or financial terms \u2013 with one partner, "
                + "for example, being willing to risk some immediate individual 'loss' for the sake of some "
                + "longer-term collective gain", action("4.5"));
        assertEquals("Ensure the prime focus of the partnership is on process and outcomes rather than structures and "
                + "inputs", action("5.6"));
    }

    @Test
    void keepsTheActionsThatThePrintRepeats() {
        assertEquals(action("2.2"), action("3.6"));
        assertEquals(action("3.2"), action("4.4"));
        assertEquals(34, pat.getActions().stream().map(Action::getText).distinct().count());
    }

    private FindingRule rule(String code) {
        return pat.getFindingRules().stream().filter(rule -> rule.getCode().equals(code)).findFirst().orElseThrow();
    }

    private String action(String code) {
        return pat.getActions().stream().filter(action -> action.getCode().equals(code)).findFirst().orElseThrow()
                .getText();
    }
}
