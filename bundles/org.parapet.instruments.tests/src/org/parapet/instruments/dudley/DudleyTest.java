// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.dudley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;

/** Dudley's Partnership Evaluation Tool, put together from what an overview of 2009 states of it. */
class DudleyTest {

    private final Instrument dudley = ShippedInstruments.load("dudley");

    @Test
    void isReconstructed() {
        assertEquals(Fidelity.RECONSTRUCTED, dudley.getFidelity());
        assertEquals("Dudley's Partnership Evaluation Tool", dudley.getTitle());
        assertTrue(dudley.getAbstract().endsWith("not the published wording."));
    }

    @Test
    void hasTheSixThemes() {
        Parts.assertWording("""
                1 Strategic
                2 Inclusive
                3 Action focussed
                4 Performance managed
                5 Efficient
                6 Learning & Development
                """, dudley);
    }

    @Test
    void asksTheThreeQuestionsOfEveryTheme() {
        assertEquals(List.of("How important to the Council is our involvement in this partnership?",
                "How effective is our involvement in this partnership?"),
                dudley.getScales().stream().map(ResponseScale::getQuestion).toList());
        for (Item theme : Parts.itemsOf(dudley)) {
            assertEquals(dudley.getScales(), theme.getScales(), theme.getCode());
        }
        assertEquals(Set.of("What are our priority actions for increasing the effectiveness of our involvement in this "
                + "partnership?"), dudley.getActions().stream().map(Action::getText).collect(Collectors.toSet()));
        assertEquals(Parts.codes(Parts.itemsOf(dudley)), dudley.getActions().stream().map(Action::getCode).toList());
        assertTrue(dudley.getActions().stream().allMatch(action -> action.getKind() == ActionKind.PROMPT));
    }

    @Test
    void inventsNoWordsForThePoints() {
        for (ResponseScale scale : dudley.getScales()) {
            assertEquals(List.of("1", "2", "3", "4"), scale.getOptions().stream().map(Option::getLabel).toList());
            assertEquals(Basis.CONVENTION, scale.getScoreBasis());
        }
    }

    @Test
    void makesAPriorityWhereImportanceExceedsEffectiveness() {
        FindingRule rule = dudley.getFindingRules().getFirst();

        assertEquals(1, dudley.getFindingRules().size());
        assertEquals(Quantifier.SCALE_EXCEEDS, rule.getQuantifier());
        assertEquals("importance", rule.getScale().getCode());
        assertEquals("effectiveness", rule.getOtherScale().getCode());
        assertEquals(0, rule.getMargin());
        assertEquals(PlanPlacement.AREAS_TO_WORK_ON, rule.getKind().getPlacement());
    }
}
