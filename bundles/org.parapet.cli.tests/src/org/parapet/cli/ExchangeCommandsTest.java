// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionKind;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Outcome;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;

/** {@code instruments formats}, {@code import}, {@code export} and {@code template}, with a format made for tests. */
class ExchangeCommandsTest {

    @TempDir
    Path folder;

    private Parapet parapet;

    @BeforeEach
    void start() throws IOException {
        parapet = new Parapet(folder, ExchangeCommandsTest::catalogue);
        Files.writeString(folder.resolve("good.words"), "good");
        Files.writeString(folder.resolve("bad.words"), "bad");
    }

    @Test
    void formatsAreListedWithTheirDirections() throws IOException {
        assertEquals(0, parapet.run("instruments", "formats"));
        assertTrue(parapet.out().matches("(?s)words +in, out +words txt +Words in a file\\s*"), parapet.out());
        assertEquals(0, parapet.run("instruments", "formats", "--json"));
        assertEquals(List.of(), SchemaCheck.faults("formats", parapet.out()));
    }

    @Test
    void anImportWritesTheDraftWithItsTranslationsAndSaysWhatBecameOfEachPart() throws IOException {
        assertEquals(0, parapet.run("instruments", "import", path("good.words"), "--from", "words", "-o",
                path("made.instrument")), parapet.err());

        assertTrue(Files.exists(folder.resolve("made.instrument")));
        assertTrue(Files.exists(folder.resolve("made.cy.translation")));
        assertTrue(parapet.out().contains("Taken: 1. Changed: 1. Left out: 1."), parapet.out());
        assertTrue(parapet.out().contains("a b \"A B\": changed to \"a-b\": blanks"), parapet.out());
        assertTrue(parapet.err().contains("[draft-rights]"), parapet.err());
        assertEquals(0, parapet.run("instruments", "validate", path("made.instrument"), path("made.cy.translation")));
    }

    @Test
    void theFormatIsFoundOutWhenItIsNotNamed() throws IOException {
        Files.writeString(folder.resolve("good.dat"), "good");

        assertEquals(0, parapet.run("instruments", "import", path("good.dat"), "-o", path("made.instrument")),
                parapet.err());
        assertEquals(2, parapet.run("instruments", "import", path("absent.words"), "-o", path("other.instrument")));
        assertTrue(parapet.err().contains("absent.words"), parapet.err());
    }

    @Test
    void aFileThatSeveralFormatsCanReadAsksForOne() {
        parapet = new Parapet(folder, () -> Parapet.catalogue(Map.of(ContributionKind.EXCHANGE,
                List.of(new Format("instrument-import"), new Format("instrument-import", "letters")))));

        assertEquals(1, parapet.run("instruments", "import", path("good.words"), "-o", path("made.instrument")));
        assertTrue(parapet.err().contains("Name one with --from: letters, words"), parapet.err());
        assertFalse(Files.exists(folder.resolve("made.instrument")));
    }

    @Test
    void aFileThatNoFormatOfItsEndingCanReadIsRefusedWithTheReason() {
        parapet = new Parapet(folder, () -> Parapet.catalogue(Map.of(ContributionKind.EXCHANGE,
                List.of(new Format("instrument-import"), new Format("instrument-import", "letters"),
                        new Format("instrument-import", "figures")))));

        assertEquals(2, parapet.run("instruments", "import", path("bad.words"), "-o", path("made.instrument")));
        assertEquals(1, parapet.err().lines().filter(line -> line.contains("[word-missing]")).count(), parapet.err());
        assertFalse(Files.exists(folder.resolve("made.instrument")));
        assertEquals(1, parapet.run("instruments", "import", path("good.words"), "-o", path("made.instrument")));
        assertTrue(parapet.err().contains("Name one with --from: letters, words"), parapet.err());
    }

    @Test
    void theReportOfAnImportIsJsonAsItsSchemaSays() throws IOException {
        assertEquals(0, parapet.run("instruments", "import", path("good.words"), "--from", "words", "-o",
                path("made.instrument"), "--json"));
        assertEquals(List.of(), SchemaCheck.faults("exchange", parapet.out()));
        assertEquals(2, parapet.run("instruments", "import", path("bad.words"), "--from", "words", "-o",
                path("other.instrument"), "--json"));
        assertEquals(List.of(), SchemaCheck.faults("exchange", parapet.out()));
    }

    @Test
    void aBrokenFileIsRefusedAsAWhole() {
        assertEquals(2, parapet.run("instruments", "import", path("bad.words"), "--from", "words", "-o",
                path("made.instrument")));
        assertTrue(parapet.err().contains("bad.words:3:7: error: no word. Write a word. [word-missing]"),
                parapet.err());
        assertFalse(Files.exists(folder.resolve("made.instrument")));
    }

    @Test
    void nothingIsOverwrittenUnlessAskedTo() throws IOException {
        Files.writeString(folder.resolve("made.instrument"), "mine");
        Files.writeString(folder.resolve("out.words"), "mine");

        assertEquals(2, parapet.run("instruments", "import", path("good.words"), "--from", "words", "-o",
                path("made.instrument")));
        assertEquals(2, parapet.run("instruments", "export", "review", "--to", "words", "-o", path("out.words")));
        assertEquals("mine", Files.readString(folder.resolve("made.instrument")));
        assertEquals("mine", Files.readString(folder.resolve("out.words")));
        assertEquals(0, parapet.run("instruments", "import", path("good.words"), "--from", "words", "-o",
                path("made.instrument"), "--replace"), parapet.err());
        assertEquals(0, parapet.run("instruments", "export", "review", "--to", "words", "-o", path("out.words"),
                "--replace"), parapet.err());
    }

    @Test
    void anExistingTranslationIsNotOverwrittenEitherAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("made.cy.translation"), "mine");

        assertEquals(2, parapet.run("instruments", "import", path("good.words"), "--from", "words", "-o",
                path("made.instrument")));
        assertEquals("mine", Files.readString(folder.resolve("made.cy.translation")));
        assertFalse(Files.exists(folder.resolve("made.instrument")));
    }

    @Test
    void anExportSaysWhatTheFormatCannotHold() throws IOException {
        assertEquals(0, parapet.run("instruments", "export", "review", "--to", "words", "-o", path("out.words")));
        assertEquals("Annual Review", Files.readString(folder.resolve("out.words")).lines().findFirst()
                .orElseThrow().replaceAll(" en.*", ""), parapet.out());
        assertTrue(parapet.out().contains("left out: no room"), parapet.out());
        assertEquals(0, parapet.run("instruments", "export", "review", "--to", "words", "-o", path("out2.words"),
                "--json"));
        assertEquals(List.of(), SchemaCheck.faults("exchange", parapet.out()));
    }

    @Test
    void anInstrumentFileIsExportedInALanguageItHas() throws IOException {
        parapet.run("instruments", "import", path("good.words"), "--from", "words", "-o", path("made.instrument"));

        assertEquals(0, parapet.run("instruments", "export", path("made.instrument"), "--to", "words", "--language",
                "cy", "-o", path("cy.words")), parapet.err());
        assertEquals("Teitl cy", Files.readString(folder.resolve("cy.words")));
        assertEquals(2, parapet.run("instruments", "export", path("made.instrument"), "--to", "words", "--language",
                "fr", "-o", path("fr.words")));
        assertTrue(parapet.err().contains("cy"), parapet.err());
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertEquals(1, parapet.run("instruments", "import", path("good.words"), "--from", "nothing", "-o",
                path("made.instrument")));
        assertTrue(parapet.err().contains("words"), parapet.err());
        assertEquals(2, parapet.run("instruments", "import", path("absent.words"), "--from", "words", "-o",
                path("made.instrument")));
        assertEquals(3, parapet.run("instruments", "export", "review", "--to", "words", "-o",
                folder.resolve("nowhere/out.words").toString()));
        assertEquals(1, parapet.run("instruments", "template", "words", "-o", path("empty.words")));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static Catalogue catalogue() {
        return Parapet.catalogue(Map.of(
                ContributionKind.INSTRUMENT, List.of(new ReviewInstrument("review", "verbatim")),
                ContributionKind.EXCHANGE, List.of(new Format("instrument-import"), new Format("instrument-export"))));
    }

    /** A format of which there are two directions. */
    private record Format(String direction, String id) implements Contribution {

        Format(String direction) {
            this(direction, "words");
        }

        @Override
        public ContributionKind kind() {
            return ContributionKind.EXCHANGE;
        }

        @Override
        public String element() {
            return "exchange";
        }

        @Override
        public String contributor() {
            return "org.example.words";
        }

        @Override
        public Optional<String> attribute(String name) {
            return Optional.ofNullable(Map.of("id", id, "title", "Words", "kind", direction, "class", "x",
                    "extensions", id.equals("figures") ? "csv" : "words txt", "description", "Words in a file")
                    .get(name));
        }

        @Override
        public List<Contribution> children(String name) {
            return List.of();
        }

        @Override
        public boolean hasFile(String path) {
            return false;
        }

        @Override
        public Optional<InputStream> openFile(String path) {
            return Optional.empty();
        }

        @Override
        public Object create(String attribute) {
            return direction.equals("instrument-import") ? new WordsImport() : new WordsExport();
        }
    }

    /** Takes the review instrument for whatever the file holds, unless it says that it is bad. */
    private static final class WordsImport implements InstrumentImport {
        @Override
        public ImportedInstrument read(InputStream content, String name) throws IOException {
            if (new String(content.readAllBytes(), StandardCharsets.UTF_8).equals("bad")) {
                return ImportedInstrument.broken(List.of(Problem.error("word-missing", Place.of(name, 3, 7), "no word",
                        "Write a word")));
            }
            Instrument instrument = ReviewInstrument.load("review").model().orElseThrow();
            instrument.getFindingRules().forEach(rule -> rule.setSource("made for this test"));
            Translation translation = TranslationFactory.eINSTANCE.createTranslation();
            translation.setFormatVersion(1);
            translation.setInstrument(instrument.getId());
            translation.setEdition(instrument.getEdition());
            translation.setLanguage("cy");
            translation.setRights("none stated");
            TranslatedText title = TranslationFactory.eINSTANCE.createTranslatedText();
            title.setKey("instrument#title");
            title.setText("Teitl");
            title.setOriginal(instrument.getTitle());
            translation.getEntries().add(title);
            List<LossReport.Entry> entries = new ArrayList<>();
            entries.add(new LossReport.Entry(Outcome.TAKEN, Place.of(name, 1), "a", "A", "item/a", ""));
            entries.add(new LossReport.Entry(Outcome.CHANGED, Place.of(name, 2), "a b", "A B", "a-b", "blanks"));
            entries.add(new LossReport.Entry(Outcome.LEFT_OUT, Place.of(name, 3), "c", "C", "", "no room"));
            return new ImportedInstrument(Optional.of(instrument), List.of(translation), new LossReport(entries),
                    List.of(Problem.warning("draft-rights", Place.of(name), "no rights", "Fill them in")));
        }
    }

    private static final class WordsExport implements InstrumentExport {
        @Override
        public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
            Instrument instrument = exported.instrument();
            out.write((instrument.getTitle() + ' ' + instrument.getLanguage()).getBytes(StandardCharsets.UTF_8));
            return new LossReport(List.of(new LossReport.Entry(Outcome.LEFT_OUT, Place.nowhere(), "item/1", "", "",
                    "no room")));
        }
    }
}
