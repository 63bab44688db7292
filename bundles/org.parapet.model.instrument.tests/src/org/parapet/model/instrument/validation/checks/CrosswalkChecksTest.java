// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.testing.SampleCrosswalk;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.CrosswalkValidator;

/** Crosswalks by themselves and against instruments. */
class CrosswalkChecksTest {

    private final CrosswalkValidator validator = new CrosswalkValidator();
    private final Crosswalk crosswalk = SampleCrosswalk.create("purpose", "trust", "power");
    private final InstrumentMapping mapping = crosswalk.getMappings().getFirst();

    @BeforeEach
    void makeAValidCrosswalk() {
        addEntry(0, "1.1", "1.2");
        addEntry(1, "2.1");
        addEntry(2, "2.1");
        DimensionLink link = CrosswalkFactory.eINSTANCE.createDimensionLink();
        link.setInstrument("sample");
        link.setFramework("wall");
        link.setDimension("height");
        link.setBasis("p. 4");
        link.getConstructs().add(crosswalk.getConstructs().get(2));
        crosswalk.getDimensionLinks().add(link);
        assertEquals(List.of(), validator.validate(crosswalk));
    }

    @Test
    void codesOfConstructsAreUniqueAndWellFormed() {
        expect(Severity.ERROR, "code-duplicate", "trust", broken -> broken.getConstructs().get(2).setCode("trust"));
    }

    @Test
    void codeOfAConstructIsWellFormed() {
        assertTrue(validator.validate(broken(b -> b.getConstructs().get(2).setCode("a b"))).stream()
                .anyMatch(problem -> problem.rule().equals("code-form")));
    }

    @Test
    void entryNamesAConstruct() {
        assertTrue(validator.validate(broken(b -> mapping.getEntries().get(2).setConstruct(null))).stream()
                .anyMatch(problem -> problem.rule().equals("feature-required")));
    }

    @Test
    void editionIsMappedOnce() {
        expect(Severity.ERROR, "mapping-duplicate", "sample", broken -> {
            InstrumentMapping again = SampleCrosswalk.addMapping(broken, "2024");
            broken.getConstructs().forEach(construct -> SampleCrosswalk.addGap(again, construct));
        });
    }

    @Test
    void itemIsMappedToAConstructOnce() {
        Problem problem = expect(Severity.ERROR, "mapping-item-repeated", "purpose",
                broken -> addEntry(0, "2.1", "1.2"));
        assertTrue(problem.message().endsWith("1.2"), problem.message());
    }

    @Test
    void itemMayBeMappedToTheSameConstructOnAnotherScale() {
        addEntry(0, "1.2").setScale("importance");
        assertEquals(List.of(), validator.validate(crosswalk));
    }

    @Test
    void codesOfItemsAndScalesAreWellFormed() {
        expect(Severity.ERROR, "mapping-code-form", "purpose", broken -> addEntry(0, "item/1"));
    }

    @Test
    void constructIsNotBothMappedAndAGap() {
        expect(Severity.ERROR, "mapping-gap-contradiction", "purpose",
                broken -> SampleCrosswalk.addGap(mapping, broken.getConstructs().get(0)));
    }

    @Test
    void gapIsNamedOnce() {
        List<String> rules = validator.validate(broken(b -> {
            mapping.getEntries().remove(2);
            SampleCrosswalk.addGap(mapping, b.getConstructs().get(2));
            SampleCrosswalk.addGap(mapping, b.getConstructs().get(2));
        })).stream().map(Problem::rule).toList();
        assertEquals(List.of("mapping-gap-duplicate"), rules);
    }

    @Test
    void constructThatEveryInstrumentLeavesOutIsAWarning() {
        List<String> rules = validator.validate(broken(b -> {
            mapping.getEntries().remove(2);
            SampleCrosswalk.addGap(mapping, b.getConstructs().get(2));
            InstrumentMapping other = EcoreUtil.copy(mapping);
            other.setEdition("other");
            b.getMappings().add(other);
        })).stream().map(Problem::rule).toList();
        assertEquals(List.of("construct-not-measured"), rules);
    }

    @Test
    void constructThatAMappingPassesOverIsAWarning() {
        List<Problem> problems = validator.validate(broken(b -> mapping.getEntries().remove(2)));
        assertEquals(List.of("mapping-incomplete"),
                problems.stream().map(Problem::rule).toList());
        assertTrue(problems.get(0).message().endsWith("power"), problems.get(0).message());
    }

    @Test
    void dimensionIsLinkedOnce() {
        expect(Severity.ERROR, "dimension-link-duplicate", "wall/height", broken -> broken.getDimensionLinks()
                .add(EcoreUtil.copy(broken.getDimensionLinks().get(0))));
    }

    @Test
    void crosswalkFitsItsInstrument() {
        assertEquals(List.of(), against(sampleWithWall()));
    }

    @Test
    void unknownItemsAreNamed() {
        addEntry(2, "9.9");
        Problem problem = Expect.one(Severity.ERROR, "mapping-item-unknown", "power", against(sampleWithWall()));
        assertTrue(problem.message().endsWith("sample does not have: 9.9"), problem.message());
    }

    @Test
    void itemsWithSeveralScalesNeedOne() {
        Instrument instrument = SampleInstrument.createWithTwoScales();
        addWall(instrument);
        Expect.one(Severity.ERROR, "mapping-scale-open", "purpose", against(instrument));
        mapping.getEntries().get(0).setScale("importance");
        assertEquals(List.of(), against(instrument));
        mapping.getEntries().get(1).setScale("importance");
        Expect.one(Severity.ERROR, "mapping-scale-not-taken", "trust", against(instrument));
    }

    @Test
    void itemsThatAreTickedNeedNoScaleAndOpenPromptsCannotBeMapped() {
        Instrument instrument = SampleInstrument.create();
        addWall(instrument);
        Item first = SampleInstrument.item(instrument, mapping.getEntries().get(0).getItems().get(0));
        first.getScales().clear();
        first.setFormat(AnswerFormat.TICK);
        assertEquals(List.of(), against(instrument));
        first.setFormat(AnswerFormat.TEXT);
        Expect.one(Severity.ERROR, "mapping-scale-open", "purpose", against(instrument));
    }

    @Test
    void unknownDimensionIsAnError() {
        Expect.one(Severity.ERROR, "dimension-unknown", "wall/height", against(SampleInstrument.create()));
    }

    @Test
    void otherInstrumentsAndEditionsArePassedOver() {
        Instrument other = SampleInstrument.create();
        other.setId("other");
        mapping.getEntries().get(0).getItems().add("9.9");
        assertEquals(List.of(), against(other));
    }

    private List<Problem> against(Instrument instrument) {
        return validator.validateAgainst(crosswalk, List.of(instrument), Locations.none(""));
    }

    private static Instrument sampleWithWall() {
        Instrument instrument = SampleInstrument.create();
        addWall(instrument);
        return instrument;
    }

    private static void addWall(Instrument instrument) {
        Framework wall = InstrumentFactory.eINSTANCE.createFramework();
        wall.setCode("wall");
        FrameworkDimension height = InstrumentFactory.eINSTANCE.createFrameworkDimension();
        height.setCode("height");
        wall.getDimensions().add(height);
        instrument.getFrameworks().add(wall);
    }

    private MappingEntry addEntry(int construct, String... items) {
        return SampleCrosswalk.addEntry(mapping, crosswalk.getConstructs().get(construct), items);
    }

    private Crosswalk broken(Consumer<Crosswalk> damage) {
        damage.accept(crosswalk);
        return crosswalk;
    }

    private Problem expect(Severity severity, String rule, String item, Consumer<Crosswalk> damage) {
        return Expect.one(severity, rule, item, validator.validate(broken(damage)));
    }
}
