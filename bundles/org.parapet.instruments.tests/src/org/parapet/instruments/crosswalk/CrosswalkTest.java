// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.crosswalk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Contribution;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelWriter;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.validation.CrosswalkValidator;
import org.w3c.dom.Element;

/** The crosswalk maps what the instruments ask, once, and says what they do not. */
class CrosswalkTest {

    private static final String FILE = "parapet.crosswalk";

    private final List<Instrument> instruments = Stream.of("pat", "leeds", "pat2", "boundary-wall", "dudley",
            "hsmc-ingredients", "leeds-barriers", "leeds-new-partnership", "leeds-start-up", "q")
            .map(ShippedInstruments::load).toList();

    private final Contribution contribution = Contribution.to("org.parapet.catalogue.crosswalks").getFirst();

    private byte[] content;

    private LoadResult<Crosswalk> read;

    private Crosswalk crosswalk;

    @BeforeEach
    void load() throws Exception {
        content = contribution.content();
        read = new InstrumentFiles().readCrosswalk(new ByteArrayInputStream(content), FILE);
        crosswalk = read.orElseThrow();
    }

    @Test
    void loadsWithoutErrorOrWarning() {
        assertEquals(List.of(), read.problems().stream().map(Problem::describe).toList());
    }

    @Test
    void isWrittenBackByteForByte() throws Exception {
        assertArrayEquals(content, new ModelWriter().serialise(InstrumentFormats.CROSSWALK, crosswalk, FILE));
    }

    @Test
    void fitsTheInstrumentsItMaps() {
        List<Problem> problems = new CrosswalkValidator()
                .validateAgainst(crosswalk, instruments, Locations.none(FILE));

        assertEquals(List.of(), problems.stream().map(Problem::describe).toList());
    }

    @Test
    void isListedAsTheFileSays() {
        Element listed = contribution.listed();

        assertEquals(crosswalk.getId(), contribution.id());
        assertEquals("crosswalk", listed.getTagName());
        assertEquals(FILE, listed.getAttribute("file"));
        assertEquals(crosswalk.getEdition(), listed.getAttribute("edition"));
        assertEquals(crosswalk.getTitle(), listed.getAttribute("title"));
    }

    @Test
    void definesTheConstructs() {
        assertEquals(List.of("purpose", "need-and-benefit", "commitment-and-leadership", "trust-and-culture",
                "power-and-fairness", "governance-and-accountability", "resources-and-capacity",
                "communication-and-involvement", "monitoring-and-learning", "cultural-fit", "environment"),
                crosswalk.getConstructs().stream().map(Construct::getCode).toList());
    }

    @Test
    void mapsTheEditionsThatParapetShips() {
        assertEquals(ShippedInstruments.usable().map(Instrument::getId).collect(Collectors.toSet()),
                instruments.stream().map(Instrument::getId).collect(Collectors.toSet()));
        assertEquals(instruments.stream().map(each -> each.getId() + '@' + each.getEdition()).toList(),
                crosswalk.getMappings().stream().map(each -> each.getInstrument() + '@' + each.getEdition()).toList());
    }

    @Test
    void hasForEachInstrumentAnEntryOrAGapForEveryConstruct() {
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            List<Construct> covered = Stream.concat(mapping.getEntries().stream().map(MappingEntry::getConstruct),
                    mapping.getGaps().stream().map(MappingGap::getConstruct)).toList();

            assertEquals(crosswalk.getConstructs().size(), covered.size(), mapping.getInstrument());
            assertEquals(Set.copyOf(crosswalk.getConstructs()), Set.copyOf(covered), mapping.getInstrument());
        }
    }

    @Test
    void mapsEveryItemOnceButForThoseItSaysItLeavesOut() {
        Map<String, Set<String>> leftOut = Map.of("pat", Set.of("1.2", "1.3", "5.6"), "leeds", Set.of("D3"), "pat2",
                Set.of("1.2", "1.3", "4.6"), "boundary-wall", Set.of(), "hsmc-ingredients", Set.of("L3", "L6"),
                "leeds-barriers", Set.of("B1", "B3", "B6"), "leeds-start-up", Set.of());
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            List<String> mapped = mapping.getEntries().stream().flatMap(entry -> entry.getItems().stream()).toList();
            Set<String> all = instrument(mapping.getInstrument()).getSections().stream()
                    .flatMap(section -> section.getItems().stream()).map(Item::getCode)
                    .collect(Collectors.toCollection(TreeSet::new));
            all.removeAll(leftOut.getOrDefault(mapping.getInstrument(), Set.copyOf(all)));

            assertEquals(mapped.size(), Set.copyOf(mapped).size(), mapping.getInstrument());
            assertEquals(all, new TreeSet<>(mapped), mapping.getInstrument());
        }
        assertTrue(crosswalk.getBasis().contains("Left out"));
        assertTrue(Stream.of("1.2 and 1.3", "5.6", "4.6", "D3", "B1, B3 and B6", "L3 and L6")
                .allMatch(crosswalk.getBasis()::contains));
    }

    @Test
    void mapsTheMeasuresOfPat2AsTheStatementsTheyCite() {
        Map<String, String> ofPat = constructsByItem("pat");
        Map<String, String> ofPat2 = constructsByItem("pat2");
        for (Item item : instrument("pat2").getSections().stream().flatMap(each -> each.getItems().stream()).toList()) {
            String patCode = item.getBasedOn().substring(item.getBasedOn().indexOf('/') + 1);
            assertEquals(ofPat.get(patCode), ofPat2.get(item.getCode()), item.getCode());
        }
    }

    @Test
    void linksTheMeasuredDimensionsOfTheBoundaryWallAndSaysWhichAreNotMeasured() {
        List<String> measurable = instrument("pat").getFrameworks().get(0).getDimensions().stream()
                .filter(dimension -> !dimension.isOutcome()).map(FrameworkDimension::getCode).toList();

        assertEquals(measurable, links("pat").stream().map(DimensionLink::getDimension).toList());
        assertEquals(List.of("purpose"), constructsOf("height"));
        assertEquals(List.of("power-and-fairness"), constructsOf("density"));
        for (String dimension : List.of("thickness", "foundations")) {
            assertEquals(List.of(), constructsOf(dimension));
            assertTrue(link(dimension).getBasis().contains("Not measured"), dimension);
        }
    }

    @Test
    void linksAllFourDimensionsOfTheWallToTheConstructsThatTheirRatingsAreMappedTo() {
        Map<String, String> constructs = constructsByItem("boundary-wall");

        assertEquals(List.of("height", "thickness", "density", "foundations"),
                links("boundary-wall").stream().map(DimensionLink::getDimension).toList());
        for (DimensionLink link : links("boundary-wall")) {
            assertEquals(List.of(constructs.get(link.getDimension().substring(0, 1).toUpperCase(Locale.ROOT))),
                    link.getConstructs().stream().map(Construct::getCode).toList(), link.getDimension());
            assertTrue(link.isHighWhenLow(), link.getDimension());
        }
    }

    @Test
    void givesNoFigureForInstrumentsAnsweredInWordsOrInNamesOnly() {
        for (String instrument : List.of("q", "leeds-new-partnership", "dudley")) {
            assertEquals(Map.of(), constructsByItem(instrument), instrument);
        }
    }

    @Test
    void givesABasisForEveryEntryAndLink() {
        Stream.concat(
                crosswalk.getMappings().stream().flatMap(mapping -> mapping.getEntries().stream())
                        .map(MappingEntry::getBasis),
                crosswalk.getDimensionLinks().stream().map(DimensionLink::getBasis))
                .forEach(basis -> assertFalse(basis.isBlank()));
    }

    private Instrument instrument(String id) {
        return instruments.stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
    }

    private Map<String, String> constructsByItem(String instrument) {
        return crosswalk.getMappings().stream().filter(mapping -> mapping.getInstrument().equals(instrument))
                .flatMap(mapping -> mapping.getEntries().stream())
                .flatMap(entry -> entry.getItems().stream()
                        .map(item -> Map.entry(item, entry.getConstruct().getCode())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DimensionLink link(String dimension) {
        return links("pat").stream().filter(each -> each.getDimension().equals(dimension)).findFirst().orElseThrow();
    }

    private List<DimensionLink> links(String instrument) {
        return crosswalk.getDimensionLinks().stream().filter(each -> each.getInstrument().equals(instrument)).toList();
    }

    private List<String> constructsOf(String dimension) {
        return link(dimension).getConstructs().stream().map(Construct::getCode).toList();
    }
}
