// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.leeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.TickState;

/**
 * The lists of the Leeds guide that are instruments of their own: start-up, new partnerships, barriers and features.
 */
class LeedsChecklistsTest {

    private final Instrument leeds = ShippedInstruments.load("leeds");

    private final Instrument startUp = ShippedInstruments.load("leeds-start-up");

    private final Instrument newPartnership = ShippedInstruments.load("leeds-new-partnership");

    private final Instrument barriers = ShippedInstruments.load("leeds-barriers");

    @Test
    void startUpHasTheEightPointsAsPrinted() {
        assertEquals("Quick Start Up Checklist", startUp.getTitle());
        Parts.assertWording("""
                S1 Agree a shared, clear vision that defines the purpose of the partnership.
                S2 Create opportunities for partners to get to know each other.
                S3 Define the roles and responsibilities of each partner.
                S4 Obtain the appropriate level of support and commitment from each partner.
                S5 Establish a governance structure that ensures open and active decision-making by the partners.
                S6 Determine what resources each partner has available for the partnership.
                S7 Define some clear tasks which have tangible outcomes.
                S8 Design a monitoring plan.
                """, startUp);
    }

    @Test
    void newPartnershipHasTheFiveQuestionsAsPrinted() {
        assertEquals(List.of("Too many partnerships spoil the broth!", "Where a new partnership is being considered:"),
                newPartnership.getSections().stream().map(section -> section.getTitle()).toList());
        Parts.assertWording("""
                N1 Is our partnership duplicating the work of other groups?
                N2 Can we link more effectively to other groups to improve accountability and reporting \
                arrangements?
                N3 Is a new partnership really needed?
                N4 Can an existing group be used?
                N5 Is forming a partnership the best way of achieving the outcome?
                """, newPartnership);
        assertTrue(Parts.itemsOf(newPartnership).stream().allMatch(item -> item.getFormat() == AnswerFormat.TEXT));
        assertEquals(List.of(Stage.CONSIDERING), Parts.item(newPartnership, "N3").getStages());
        assertEquals(List.of(), Parts.item(newPartnership, "N1").getStages());
    }

    @Test
    void barriersAndFeaturesAreAsPrinted() {
        assertEquals(List.of("What are the Barriers to Effective Partnership Working?",
                "What Makes a Successful Partnership?"),
                barriers.getSections().stream().map(section -> section.getTitle()).toList());
        Parts.assertWording("""
                B1 Previous failed attempts.
                B2 Different organisational cultures.
                B3 Varying expectations of partners.
                B4 Lack of senior commitment.
                B5 Poor information exchange within and outside the partnership.
                B6 Conflict between addressing local and national priorities.
                F1 Commitment at senior level.
                F2 Balance of responsibility between partners.
                F3 Identifying the necessary skill mix.
                F4 Understanding of organisational cultures.
                F5 Clear shared vision and goals.
                F6 Achievable outcomes.
                F7 Regular evaluation.
                """, barriers);
    }

    @Test
    void areVerbatimAndWordedAsInTheGuideOfTheSelfAssessment() {
        for (Instrument instrument : List.of(startUp, newPartnership, barriers)) {
            assertEquals(Fidelity.VERBATIM, instrument.getFidelity());
            assertEquals(leeds.getSource().getCitation(), instrument.getSource().getCitation());
        }
        assertEquals(lines("start-up"), texts(startUp));
        assertEquals(lines("existing-partnerships", "new-partnership"), texts(newPartnership));
        assertEquals(lines("barriers", "features"), texts(barriers));
    }

    @Test
    void linesAreTickedAndATickOnABarrierSpeaksAgainst() {
        assertTrue(Parts.itemsOf(startUp).stream().allMatch(item -> item.getFormat() == AnswerFormat.TICK
                && item.getTickPolarity() == Polarity.FAVOURABLE));
        for (Item item : Parts.itemsOf(barriers)) {
            assertEquals(AnswerFormat.TICK, item.getFormat(), item.getCode());
            assertEquals(item.getCode().startsWith("B") ? Polarity.UNFAVOURABLE : Polarity.FAVOURABLE,
                    item.getTickPolarity(), item.getCode());
        }
    }

    @Test
    void whatIsNotTickedYetIsToBeWorkedOn() {
        FindingRule rule = rule(startUp, "work-on");

        assertEquals(Quantifier.ANY, rule.getQuantifier());
        assertEquals(List.of(TickState.NOT_DONE), rule.getTicks());
        assertEquals(Basis.CONVENTION, rule.getBasis());
        assertEquals(texts(startUp), startUp.getActions().stream().map(Action::getText).toList());
    }

    @Test
    void aBarrierThatHoldsAndAFeatureThatIsMissingAreToBeWorkedOn() {
        assertEquals(List.of(TickState.DONE), rule(barriers, "barrier-there").getTicks());
        assertEquals(List.of("B1", "B2", "B3", "B4", "B5", "B6"),
                Parts.codes(rule(barriers, "barrier-there").getItems()));
        assertEquals(List.of(TickState.NOT_DONE), rule(barriers, "feature-missing").getTicks());
        assertEquals(List.of("F1", "F2", "F3", "F4", "F5", "F6", "F7"),
                Parts.codes(rule(barriers, "feature-missing").getItems()));
    }

    private static FindingRule rule(Instrument instrument, String code) {
        return instrument.getFindingRules().stream().filter(rule -> rule.getCode().equals(code)).findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Instrument instrument) {
        return Parts.itemsOf(instrument).stream().map(Item::getText).toList();
    }

    private List<String> lines(String... checklists) {
        return List.of(checklists).stream().map(this::checklist).flatMap(checklist -> checklist.getLines().stream())
                .map(ChecklistLine::getText).toList();
    }

    private Checklist checklist(String code) {
        return leeds.getProcess().getChecklists().stream().filter(checklist -> checklist.getCode().equals(code))
                .findFirst().orElseThrow();
    }
}
