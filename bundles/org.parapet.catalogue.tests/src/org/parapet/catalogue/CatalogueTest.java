// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;

class CatalogueTest {

    @Test
    void instrumentsAreListedByIdWithTheNewestEditionFirst() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "pat", "9"),
                FakeContribution.instrument("p", "pat", "10"), FakeContribution.instrument("p", "leeds", "1"));

        assertEquals(List.of("leeds@1", "pat@10", "pat@9"),
                catalogue.instruments().stream().map(InstrumentEntry::reference).toList());
    }

    @Test
    void listingOpensNoInstrumentFile() {
        FakeContribution contribution = FakeContribution.instrument("p", "pat", "1").with("items", "36");
        Catalogue catalogue = catalogue(contribution);

        InstrumentEntry entry = catalogue.instruments().getFirst();
        assertEquals("Title of pat", entry.title());
        assertEquals(OptionalInt.of(36), entry.items());
        assertEquals(OptionalInt.empty(), entry.minutes());
        assertTrue(catalogue.problems().isEmpty());
        assertEquals(0, contribution.opened());
    }

    @Test
    void anIdAloneLeadsToTheNewestEditionAndAReferenceToThatOne() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "pat", "2003"),
                FakeContribution.instrument("p", "pat", "2023"));

        assertEquals("2023", catalogue.instrument("pat").orElseThrow().edition());
        assertEquals("2003", catalogue.instrument("pat@2003").orElseThrow().edition());
        assertTrue(catalogue.instrument("pat@1999").isEmpty());
        assertTrue(catalogue.instrument("pa").isEmpty());
    }

    @Test
    void aMissingFileIsReportedAgainstItsPluginAndStopsNoOther() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("broken", "a", "1").withoutFiles(),
                FakeContribution.instrument("good", "b", "1"));

        assertEquals(List.of("b@1"), references(catalogue));
        assertProblem(catalogue, "broken", "file-missing");
    }

    @Test
    void aMissingAttributeIsReportedWithItsName() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("broken", "a", "1").without("fidelity"),
                FakeContribution.instrument("good", "b", "1"));

        assertEquals(List.of("b@1"), references(catalogue));
        assertTrue(assertProblem(catalogue, "broken", "attribute-missing").message().contains("fidelity"));
    }

    @Test
    void ofTwoWithTheSameIdAndEditionTheFirstIsKeptAndTheOtherReported() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("first", "a", "1"),
                FakeContribution.instrument("second", "a", "1"));

        assertEquals("first", catalogue.instruments().getFirst().contributor());
        assertEquals(1, catalogue.instruments().size());
        assertTrue(assertProblem(catalogue, "second", "identity-duplicate").message().contains("first"));
    }

    @Test
    void anInstrumentWithWordingTakesThePlaceOfTheCataloguedEntry() {
        Catalogue catalogue = catalogue(
                FakeContribution.instrument("parapet", "popit", "catalogued").with("fidelity", "catalogued-only"),
                FakeContribution.instrument("parapet", "itma", "catalogued").with("fidelity", "catalogued-only"),
                FakeContribution.instrument("supplier", "popit", "2009"));

        assertEquals(List.of("itma@catalogued", "popit@2009"), references(catalogue));
        assertEquals("supplier", catalogue.instrument("popit").orElseThrow().contributor());
        assertTrue(catalogue.instrument("popit@catalogued").isEmpty());
        assertTrue(catalogue.problems().isEmpty());
    }

    @Test
    void itDoesSoEvenUnderTheSameEditionAndInWhateverOrder() {
        FakeContribution entry = FakeContribution.instrument("parapet", "popit", "1")
                .with("fidelity", "catalogued-only");
        FakeContribution worded = FakeContribution.instrument("supplier", "popit", "1");

        for (Catalogue catalogue : List.of(catalogue(entry, worded), catalogue(worded, entry))) {
            assertEquals(List.of("popit@1"), references(catalogue));
            assertEquals("supplier", catalogue.instrument("popit").orElseThrow().contributor());
            assertTrue(catalogue.problems().isEmpty());
        }
    }

    @Test
    void theCataloguedEntryReturnsWhenTheSupplierIsRemoved() {
        FakeSource source = new FakeSource(
                FakeContribution.instrument("parapet", "popit", "catalogued").with("fidelity", "catalogued-only"));
        Catalogue catalogue = catalogue(source);
        FakeContribution supplied = FakeContribution.instrument("supplier", "popit", "2009");
        assertFalse(catalogue.instrument("popit").orElseThrow().usable());

        source.add(supplied);
        assertTrue(catalogue.instrument("popit").orElseThrow().usable());

        source.remove(supplied);
        assertFalse(catalogue.instrument("popit").orElseThrow().usable());
        assertEquals(List.of("popit@catalogued"), references(catalogue));
    }

    @Test
    void theCataloguedEntryReturnsWhenTheSuppliersFileTurnsOutToBeBroken() {
        Catalogue catalogue = catalogue(
                FakeContribution.instrument("parapet", "popit", "catalogued").with("fidelity", "catalogued-only"),
                FakeContribution.instrument("supplier", "popit", "2009").holding("a.instrument", "invalid"));
        assertEquals(List.of("popit@2009"), references(catalogue));

        assertTrue(catalogue.instrument("popit@2009").orElseThrow().load().model().isEmpty());

        assertEquals(Set.of("popit@catalogued", "popit@2009"), Set.copyOf(references(catalogue)));
        assertProblem(catalogue, "supplier", "test-invalid");
    }

    @Test
    void itStaysAwayWhileOneSupplierOfSeveralIsSound() {
        Catalogue catalogue = catalogue(
                FakeContribution.instrument("parapet", "popit", "catalogued").with("fidelity", "catalogued-only"),
                FakeContribution.instrument("broken", "popit", "2009").holding("a.instrument", "invalid"),
                FakeContribution.instrument("sound", "popit", "2010"));
        catalogue.verify();

        assertEquals(List.of("popit@2010", "popit@2009"), references(catalogue));
    }

    @Test
    void twoCataloguedEntriesOfOneEditionAreReported() {
        Catalogue catalogue = catalogue(
                FakeContribution.instrument("first", "popit", "1").with("fidelity", "catalogued-only"),
                FakeContribution.instrument("second", "popit", "1").with("fidelity", "catalogued-only"));

        assertEquals(1, catalogue.instruments().size());
        assertProblem(catalogue, "second", "identity-duplicate");
    }

    @Test
    void anUnknownElementIsReported() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "a", "1").named("instrumnet"));

        assertTrue(catalogue.instruments().isEmpty());
        assertProblem(catalogue, "p", "element-unknown");
    }

    @Test
    void aContributionThatThrowsStopsNoOther() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "a", "1").with("title", "explode"),
                FakeContribution.instrument("good", "b", "1"));

        assertEquals(List.of("b@1"), references(catalogue));
        assertProblem(catalogue, "p", "contribution-unreadable");
    }

    @Test
    void anInstrumentIsLoadedOnceAndShared() {
        FakeContribution contribution = FakeContribution.instrument("p", "a", "1");
        InstrumentEntry entry = catalogue(contribution).instruments().getFirst();

        Instrument loaded = entry.load().model().orElseThrow();
        assertSame(loaded, entry.load().model().orElseThrow());
        assertEquals(1, contribution.opened());
    }

    @Test
    void anInvalidInstrumentIsReportedOnceLoadedAndStopsNoOther() {
        Catalogue catalogue = catalogue(
                FakeContribution.instrument("broken", "a", "1").holding("a.instrument", "invalid"),
                FakeContribution.instrument("good", "b", "1"));

        assertTrue(catalogue.problems().isEmpty());
        catalogue.verify();
        assertProblem(catalogue, "broken", "test-invalid");
        assertTrue(catalogue.instrument("b").orElseThrow().load().model().isPresent());
    }

    @Test
    void aLoaderThatThrowsGivesAProblem() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "a", "1").holding("a.instrument", "throw"));

        LoadResult<Instrument> result = catalogue.instruments().getFirst().load();
        assertTrue(result.hasErrors());
        assertEquals("load-failed", result.problems().getFirst().rule());
    }

    @Test
    void aFileOfAnotherInstrumentThanAnnouncedIsNotLoaded() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "a", "1").holding("a.instrument", "b@1"));

        assertTrue(catalogue.instruments().getFirst().load().hasErrors());
        assertProblem(catalogue, "p", "identity-disagrees");
    }

    @Test
    void attributesThatDisagreeWithTheFileAreWarnings() {
        Catalogue catalogue = catalogue(FakeContribution.instrument("p", "a", "1").with("title", "Another")
                .with("items", "5"));

        LoadResult<Instrument> result = catalogue.instruments().getFirst().load();
        assertTrue(result.model().isPresent());
        assertEquals(List.of("attribute-disagrees", "attribute-disagrees"),
                catalogue.problems().stream().map(problem -> problem.problem().rule()).toList());
        assertTrue(catalogue.problems().stream().noneMatch(problem -> problem.problem().isError()));
    }

    @Test
    void translationsAreListedAndABrokenOneLeavesTheInstrument() {
        FakeContribution contribution = FakeContribution.instrument("p", "a", "1").translated("cy", "cy.translation");
        Catalogue catalogue = catalogue(contribution);

        assertEquals(List.of(new TranslationEntry("cy", "cy.translation")),
                catalogue.instruments().getFirst().translations());
    }

    @Test
    void cataloguedOnlyInstrumentsAreListedAsNotUsable() {
        Catalogue catalogue = catalogue(
                FakeContribution.instrument("p", "a", "1").with("fidelity", "catalogued-only"),
                FakeContribution.instrument("p", "b", "1"));

        assertFalse(catalogue.instrument("a").orElseThrow().usable());
        assertTrue(catalogue.instrument("b").orElseThrow().usable());
    }

    @Test
    void listenersHearOfPluginsThatComeAndGo() {
        FakeSource source = new FakeSource();
        Catalogue catalogue = catalogue(source);
        List<List<String>> heard = new ArrayList<>();
        catalogue.addListener(changed -> heard.add(references(changed)));
        FakeContribution added = FakeContribution.instrument("p", "a", "1");

        source.add(added);
        source.remove(added);
        catalogue.close();
        source.add(added);

        assertEquals(List.of(List.of("a@1"), List.of()), heard);
    }

    @Test
    void anExchangeGivesItsObjectAndRefusesAnotherType() throws ContributionException {
        Catalogue catalogue = catalogue(new FakeContribution(ContributionKind.EXCHANGE, "p").with("id", "x")
                .with("title", "X").with("kind", "instrument-import").with("extensions", "csv tsv")
                .with("class", "java.lang.StringBuilder"));
        ExchangeEntry entry = catalogue.exchanges().getFirst();

        assertEquals(List.of("csv", "tsv"), entry.extensions());
        assertEquals(0, entry.create(CharSequence.class).length());
        assertThrows(ContributionException.class, () -> entry.create(List.class));
    }

    private static Problem assertProblem(Catalogue catalogue, String contributor, String rule) {
        List<CatalogueProblem> problems = catalogue.problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(contributor, problems.getFirst().contributor());
        assertEquals(rule, problems.getFirst().problem().rule());
        assertFalse(problems.getFirst().problem().cure().isBlank());
        return problems.getFirst().problem();
    }

    private static List<String> references(Catalogue catalogue) {
        return catalogue.instruments().stream().map(InstrumentEntry::reference).toList();
    }

    private static Catalogue catalogue(Contribution... contributions) {
        return catalogue(new FakeSource(contributions));
    }

    private static Catalogue catalogue(FakeSource source) {
        return new Catalogue(source, CatalogueTest::load, (content, name) -> invalid(name));
    }

    /** The content is the id and edition of the instrument, or what shall go wrong. */
    private static LoadResult<Instrument> load(InputStream content, String name) {
        String text;
        try {
            text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.equals("throw")) {
            throw new IllegalStateException(name);
        }
        if (text.equals("invalid")) {
            return invalid(name);
        }
        Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
        instrument.setId(text.substring(0, text.indexOf('@')));
        instrument.setEdition(text.substring(text.indexOf('@') + 1));
        instrument.setTitle("Title of " + instrument.getId());
        instrument.setFidelity(Fidelity.VERBATIM);
        return new LoadResult<>(Optional.of(instrument), List.of(), Locations.none(name), Optional.empty(),
                OptionalInt.empty());
    }

    private static <T extends EObject> LoadResult<T> invalid(String name) {
        return new LoadResult<>(Optional.empty(),
                List.of(Problem.error("test-invalid", Place.of(name), "it is invalid", "mend it")),
                Locations.none(name), Optional.empty(), OptionalInt.empty());
    }
}
