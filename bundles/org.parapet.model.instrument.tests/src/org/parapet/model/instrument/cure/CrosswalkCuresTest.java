// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.testing.SampleCrosswalk;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.InstrumentProblems;
import org.parapet.model.instrument.validation.LocatedProblem;

/** What is wrong with an author's crosswalk is put right by one of the cures offered. */
class CrosswalkCuresTest {

    private final Crosswalk crosswalk = SampleCrosswalk.create("purpose");
    private final InstrumentMapping mapping = crosswalk.getMappings().getFirst();
    private final MappingEntry entry = SampleCrosswalk.addEntry(mapping, crosswalk.getConstructs().getFirst(), "1.1",
            "1.2");

    @Test
    void oneOfTheScalesThatAllItemsTakeIsUsed() {
        Instrument instrument = SampleInstrument.createWithTwoScales();
        LocatedProblem problem = problem("mapping-scale-open", instrument);
        List<Cure> cures = Cures.of(problem);
        assertTrue(cures.getFirst().label().endsWith(instrument.getScales().getFirst().getCode()),
                cures.getFirst().label());
        cures.getFirst().apply();
        assertEquals(List.of(), InstrumentProblems.of(crosswalk, List.of(instrument)));
    }

    @Test
    void itemsThatCannotBeMappedAreTakenOut() {
        Instrument instrument = SampleInstrument.create();
        SampleInstrument.item(instrument, "1.2").getScales().clear();
        SampleInstrument.item(instrument, "1.2").setFormat(AnswerFormat.TEXT);
        List<Cure> cures = Cures.of(problem("mapping-scale-open", instrument));
        assertEquals(1, cures.size());
        cures.getFirst().apply();
        assertEquals(List.of("1.1"), entry.getItems());
        assertEquals(List.of(), InstrumentProblems.of(crosswalk, List.of(instrument)));
    }

    @Test
    void aConstructGoesWithAllThatIsSaidOfIt() {
        Construct unused = SampleCrosswalk.addConstruct(crosswalk, "power");
        InstrumentMapping other = SampleCrosswalk.addMapping(crosswalk, "2023");
        SampleCrosswalk.addGap(mapping, unused);
        SampleCrosswalk.addGap(other, unused);
        SampleCrosswalk.addGap(other, entry.getConstruct());
        Instrument instrument = SampleInstrument.create();
        Cures.of(problem("construct-not-measured", instrument)).getFirst().apply();
        assertEquals(List.of(), InstrumentProblems.of(crosswalk, List.of(instrument)));
        assertEquals(1, crosswalk.getConstructs().size());
    }

    @Test
    void constructsThatNothingIsSaidOfAreCalledNotMeasured() {
        Construct open = SampleCrosswalk.addConstruct(crosswalk, "power");
        Instrument instrument = SampleInstrument.create();
        Cures.of(problem("mapping-incomplete", instrument)).getFirst().apply();
        assertEquals(List.of(), InstrumentProblems.of(crosswalk, List.of(instrument)));
        assertEquals(open, mapping.getGaps().getFirst().getConstruct());
    }

    private LocatedProblem problem(String rule, Instrument instrument) {
        return InstrumentProblems.of(crosswalk, List.of(instrument)).stream()
                .filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
    }
}
