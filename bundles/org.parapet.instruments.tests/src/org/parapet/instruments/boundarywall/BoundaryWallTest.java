// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.boundarywall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;

/** Table 1 of the Public-Private Partnership Improvement Toolkit as a rating, in the table's own words. */
class BoundaryWallTest {

    private final Instrument wall = ShippedInstruments.load("boundary-wall");

    @Test
    void ratesTheFourDimensions() {
        assertEquals(Fidelity.VERBATIM, wall.getFidelity());
        Parts.assertWording("""
                H Height
                T Thickness
                D Density
                F Foundations
                """, wall);
        assertEquals(List.of("Height = Strategic Differences", "Thickness = Cultural Differences",
                "Density = Balance of Power", "Foundations = Environmental Factors"),
                Parts.itemsOf(wall).stream().map(item -> item.getGloss()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H | High: lack of agreed partnership aims and objectives | \
            Low: shared partnership aims and objectives
            T | Thick: significant cultural differences between partners | \
            Thin: small cultural differences between partners
            D | Impenetrable: large power differential between partners | \
            Porous: negligible power differential between partners
            F | Stable: impactful environmental factors | Unstable: benign environmental factors
            """)
    void hasTheTwoSidesOfTheTableAndNothingBetween(String dimension, String strong, String weak) {
        ResponseScale scale = Parts.item(wall, dimension).getScales().getFirst();

        assertEquals(List.of("Strong", "Weak"), Parts.optionCodes(scale.getOptions()));
        assertEquals(List.of(strong, weak), scale.getOptions().stream().map(Option::getLabel).toList());
        assertEquals(List.of(Polarity.UNFAVOURABLE, Polarity.FAVOURABLE),
                scale.getOptions().stream().map(Option::getPolarity).toList());
    }

    @Test
    void saysThatScoresAndRulesAreParapetsConvention() {
        for (ResponseScale scale : wall.getScales()) {
            assertEquals(Basis.CONVENTION, scale.getScoreBasis());
            assertTrue(scale.getScoreNote().startsWith("Parapet's convention."));
        }
        assertTrue(wall.getFindingRules().stream().allMatch(rule -> rule.getBasis() == Basis.CONVENTION));
        assertTrue(wall.getFidelityNote().endsWith("are Parapet's convention."));
    }

    @Test
    void makesEveryKindOfFindingOfEveryDimension() {
        assertEquals(12, wall.getFindingRules().size());
        for (FindingRule rule : wall.getFindingRules()) {
            String dimension = rule.getCode().substring(rule.getCode().indexOf('-') + 1);
            ResponseScale scale = (ResponseScale) rule.getOptions().getFirst().eContainer();
            assertEquals(dimension, scale.getCode(), rule.getCode());
        }
    }

    @Test
    void keepsTheStableFoundationsOfAStrongWallAsAnErratum() {
        Erratum erratum = wall.getErrata().getFirst();

        assertEquals(List.of("F"), Parts.codes(erratum.getItems()));
        assertTrue(erratum.getPrinted().startsWith("Stable: impactful environmental factors"));
    }

    @Test
    void carriesTheTableWithItsTwoConsequences() {
        List<FrameworkDimension> rows = wall.getFrameworks().getFirst().getDimensions();

        assertEquals(List.of("height", "thickness", "density", "foundations", "result", "implications"),
                rows.stream().map(FrameworkDimension::getCode).toList());
        assertEquals("Communication, collaboration and teamwork between partners harder to achieve",
                rows.get(4).getHigh());
        assertEquals("Communication, collaboration and teamwork between partners easier to achieve",
                rows.get(4).getLow());
        assertEquals("Increased difficulty of working across boundaries. This means that key people who work across "
                + "partners ('boundary spanners') may need to spend more time engaging key stakeholders and bridging "
                + "potentially very different ways of doing things", rows.get(5).getHigh());
        assertEquals("Increased ease of working across boundaries. This means that the 'boundary spanner' has to "
                + "expend less energy and time in bridging the different partners and can focus on ensuring all "
                + "aspects of the partnership run smoothly", rows.get(5).getLow());
    }

    @Test
    void isTheWallOfThePat() {
        List<FrameworkDimension> own = wall.getFrameworks().getFirst().getDimensions();
        List<FrameworkDimension> ofPat = ShippedInstruments.load("pat").getFrameworks().getFirst().getDimensions();

        assertEquals(ofPat.stream().map(row -> row.getCode() + row.getHigh() + row.getLow()).toList(),
                own.stream().map(row -> row.getCode() + row.getHigh() + row.getLow()).toList());
    }
}
