// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.InstrumentProblems;
import org.parapet.model.instrument.validation.LocatedProblem;

/** What is wrong with an author's crosswalk is put right by one of the cures offered. */
class CrosswalkCuresTest {

    private static final CrosswalkFactory FACTORY = CrosswalkFactory.eINSTANCE;

    private final Crosswalk crosswalk = FACTORY.createCrosswalk();
    private final InstrumentMapping mapping = FACTORY.createInstrumentMapping();
    private final MappingEntry entry = FACTORY.createMappingEntry();

    @BeforeEach
    void mapTheSample() {
        crosswalk.setFormatVersion(1);
        crosswalk.setId("own");
        crosswalk.setEdition("1");
        crosswalk.setTitle("Own");
        crosswalk.setBasis("Wording.");
        crosswalk.setRights("None.");
        crosswalk.getMappings().add(mapping);
        mapping.setInstrument("sample");
        mapping.setEdition("2024");
        mapping.getEntries().add(entry);
        entry.setConstruct(construct("purpose"));
        entry.getItems().addAll(List.of("1.1", "1.2"));
        entry.setBasis("It says so.");
    }

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
        Construct unused = construct("power");
        InstrumentMapping other = FACTORY.createInstrumentMapping();
        other.setInstrument("sample");
        other.setEdition("2023");
        crosswalk.getMappings().add(other);
        addGap(mapping, unused);
        addGap(other, unused);
        addGap(other, entry.getConstruct());
        Instrument instrument = SampleInstrument.create();
        Cures.of(problem("construct-not-measured", instrument)).getFirst().apply();
        assertEquals(List.of(), InstrumentProblems.of(crosswalk, List.of(instrument)));
        assertEquals(1, crosswalk.getConstructs().size());
    }

    @Test
    void constructsThatNothingIsSaidOfAreCalledNotMeasured() {
        Construct open = construct("power");
        Instrument instrument = SampleInstrument.create();
        Cures.of(problem("mapping-incomplete", instrument)).getFirst().apply();
        assertEquals(List.of(), InstrumentProblems.of(crosswalk, List.of(instrument)));
        assertEquals(open, mapping.getGaps().getFirst().getConstruct());
    }

    private LocatedProblem problem(String rule, Instrument instrument) {
        return InstrumentProblems.of(crosswalk, List.of(instrument)).stream()
                .filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
    }

    private Construct construct(String code) {
        Construct construct = FACTORY.createConstruct();
        construct.setCode(code);
        construct.setLabel(code);
        construct.setDefinition("What " + code + " means.");
        crosswalk.getConstructs().add(construct);
        return construct;
    }

    private static void addGap(InstrumentMapping mapping, Construct construct) {
        MappingGap gap = FACTORY.createMappingGap();
        gap.setConstruct(construct);
        gap.setReason("No item.");
        mapping.getGaps().add(gap);
    }
}
