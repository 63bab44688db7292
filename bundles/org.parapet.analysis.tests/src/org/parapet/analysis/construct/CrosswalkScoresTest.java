// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;

class CrosswalkScoresTest {

    private static Crosswalk crosswalk(String edition) {
        CrosswalkFactory factory = CrosswalkFactory.eINSTANCE;
        Crosswalk crosswalk = factory.createCrosswalk();
        InstrumentMapping mapping = factory.createInstrumentMapping();
        mapping.setInstrument("pat");
        mapping.setEdition(edition);
        crosswalk.getMappings().add(mapping);
        for (String code : List.of("trust", "time")) {
            Construct construct = factory.createConstruct();
            construct.setCode(code);
            construct.setLabel("Label of " + code);
            crosswalk.getConstructs().add(construct);
        }
        MappingEntry entry = factory.createMappingEntry();
        entry.setConstruct(crosswalk.getConstructs().getFirst());
        entry.getItems().addAll(List.of("4.4", "4.5"));
        entry.setBasis("Both speak of trust");
        mapping.getEntries().add(entry);
        MappingGap gap = factory.createMappingGap();
        gap.setConstruct(crosswalk.getConstructs().get(1));
        gap.setReason("No statement speaks of time");
        mapping.getGaps().add(gap);
        return crosswalk;
    }

    private static Respondents respondents() {
        return new Respondents(Instruments.pat()).group(2, "x", "4.4", "SA", "SD").group(1, "y", "4.4", "-", "SA");
    }

    @Test
    void aConstructIsTheMeanOfItsItemsWithNAndSpread() {
        ConstructResult trust = CrosswalkScores.of(crosswalk("test"), respondents().analyse()).getFirst();
        assertEquals(List.of("4.4", "4.5"), trust.items());
        assertEquals((100 + 100 / 3.0) / 2, trust.pomp().orElseThrow(), 1e-9);
        assertEquals(3, trust.participants());
        assertEquals(2, trust.fewestAnswers());
        assertEquals(3, trust.mostAnswers());
        assertEquals(100 * Math.sqrt(0.24), trust.spread().orElseThrow(), 1e-9);
        assertTrue(trust.gap().isEmpty());
    }

    @Test
    void aConstructThatIsNotMeasuredIsSaidAndNotGuessed() {
        ConstructResult time = CrosswalkScores.of(crosswalk("test"), respondents().analyse()).get(1);
        assertTrue(time.pomp().isEmpty());
        assertTrue(time.spread().isEmpty());
        assertEquals("No statement speaks of time", time.gap().orElseThrow());
    }

    @Test
    void anEditionThatIsNotCoveredHasNoResult() {
        assertEquals(List.of(), CrosswalkScores.of(crosswalk("other"), respondents().analyse()));
    }

    @Test
    void nobodyAnsweredGivesNoFigure() {
        AssessmentResult nobody = new Respondents(Instruments.pat()).analyse();
        assertTrue(CrosswalkScores.of(crosswalk("test"), nobody).getFirst().pomp().isEmpty());
    }
}
