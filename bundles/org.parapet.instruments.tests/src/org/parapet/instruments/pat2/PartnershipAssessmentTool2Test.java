// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Section;

/** PAT 2 is put together from five titles of its source and statements of the PAT, and says so. */
class PartnershipAssessmentTool2Test {

    private static final String PAT = "pat@2023/";

    private final Instrument pat2 = ShippedInstruments.load("pat2");

    private final Instrument pat = ShippedInstruments.load("pat");

    @Test
    void saysThatItIsReconstructedAndFromWhat() {
        assertEquals("pat2", pat2.getId());
        assertEquals(Fidelity.RECONSTRUCTED, pat2.getFidelity());
        assertTrue(pat2.getEdition().startsWith("reconstructed-"));
        assertTrue(pat2.getFidelityNote().startsWith("Reconstructed."));
        assertTrue(pat2.getAbstract().contains("not the published PAT 2"));
    }

    @Test
    void hasTheFivePrinciplesWithSixMeasuresEach() {
        assertEquals(List.of("Recognise & Accept the Need for Partnership", "Develop Clarity & Realism of Purpose",
                "Ownership & Trust", "Robust Governance Arrangements", "Monitor Measure & Learn"),
                pat2.getSections().stream().map(Section::getTitle).toList());
        assertEquals(IntStream.rangeClosed(1, 5).boxed()
                .flatMap(section -> IntStream.rangeClosed(1, 6).mapToObj(item -> section + "." + item)).toList(),
                Parts.codes(Parts.itemsOf(pat2)));
    }

    @Test
    void takesSections1And2And5And6InFullAndThreeStatementsEachOf3And4() {
        assertEquals(List.of(
                "1.1", "1.2", "1.3", "1.4", "1.5", "1.6",
                "2.1", "2.2", "2.3", "2.4", "2.5", "2.6",
                "3.1", "3.2", "3.3", "4.3", "4.4", "4.5",
                "5.1", "5.2", "5.3", "5.4", "5.5", "5.6",
                "6.1", "6.2", "6.3", "6.4", "6.5", "6.6"),
                Parts.itemsOf(pat2).stream().map(PartnershipAssessmentTool2Test::patCodeOf).toList());
    }

    @Test
    void hasTheWordingOfTheStatementsItCites() {
        for (Item item : Parts.itemsOf(pat2)) {
            assertEquals(Parts.item(pat, patCodeOf(item)).getText(), item.getText(), item.getCode());
        }
    }

    @Test
    void citesAnEditionOfThePatThatExists() {
        assertEquals(PAT, pat.getId() + '@' + pat.getEdition() + '/');
    }

    @Test
    void isAnsweredOnThePointsOfThePat() {
        assertEquals(points(pat), points(pat2));
        assertEquals(Basis.CONVENTION, pat2.getScales().get(0).getScoreBasis());
        assertEquals(List.of(), pat2.getScores());
    }

    @Test
    void usesTheRulesOfThePatAsAConvention() {
        assertEquals(pat.getFindingRules().stream().map(PartnershipAssessmentTool2Test::describe).toList(),
                pat2.getFindingRules().stream().map(PartnershipAssessmentTool2Test::describe).toList());
        for (FindingRule rule : pat2.getFindingRules()) {
            assertEquals(Basis.CONVENTION, rule.getBasis());
        }
    }

    @Test
    void suggestsTheActionsOfThePat() {
        Map<String, Action> ofPat = pat.getActions().stream().collect(Collectors.toMap(Action::getCode, each -> each));

        assertEquals(30, pat2.getActions().size());
        for (Action action : pat2.getActions()) {
            assertEquals(1, action.getItems().size());
            String patCode = patCodeOf(action.getItems().get(0));
            assertEquals(action.getCode(), action.getItems().get(0).getCode());
            assertEquals(ofPat.get(patCode).getText(), action.getText(), action.getCode());
            assertTrue(action.getSource().startsWith("PAT 2023, OD plan creator, statement " + patCode),
                    action.getSource());
        }
    }

    @Test
    void repeatsTheErratumOnTheActionThatThePatRepeats() {
        assertTrue(pat2.getErrata().stream().anyMatch(erratum -> erratum.getPlace().contains("statement 4.4, action")
                && Parts.codes(erratum.getItems()).equals(List.of("3.5", "3.2"))));
    }

    private static String patCodeOf(Item item) {
        assertTrue(item.getBasedOn().startsWith(PAT), item.getCode());
        return item.getBasedOn().substring(PAT.length());
    }

    private static List<String> points(Instrument instrument) {
        return instrument.getScales().get(0).getOptions().stream()
                .map(PartnershipAssessmentTool2Test::describe).toList();
    }

    private static String describe(Option option) {
        return String.join("|", option.getCode(), option.getLabel(), option.getPolarity().getLiteral(),
                Double.toString(option.getScore()), Boolean.toString(option.isStrongest()));
    }

    private static String describe(FindingRule rule) {
        return String.join("|", rule.getCode(), rule.getKind().getCode(), rule.getQuantifier().getLiteral(),
                Parts.optionCodes(rule.getOptions()).toString(),
                Parts.optionCodes(rule.getOpposingOptions()).toString());
    }
}
