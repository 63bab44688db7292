// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.testing.SampleTranslation;

/** Files on disk: what is wrong in them is reported with its place, and what is right stays as it is. */
class InstrumentFilesTest {

    private static final String SMALL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <instrument:Instrument xmlns:instrument="http://parapet.org/model/instrument" formatVersion="1" id="small" \
            edition="2024" title="Small" abstract="A small one.">
              <source citation="Author (2024)" rights="None stated."/>
              <fit/>
              <scales code="agreement">
                <options code="D" label="Disagree" score="1.0" polarity="unfavourable"/>
                <options code="A" label="Agree" score="2.0" polarity="favourable"/>
              </scales>
              <sections code="1" title="Purpose">
                <items code="1.1" text="We need each other." scales="scale/agreement"/>
                <items code="1.2" text="We know what for." scales="scale/agreement"/>
              </sections>
              <findingKinds code="strength" label="Strength"/>
              <findingRules code="strength" kind="finding-kind/strength" options="option/agreement/A" source="p. 2"/>
            </instrument:Instrument>
            """;

    private final InstrumentFiles files = new InstrumentFiles();

    @TempDir
    private Path folder;

    @Test
    void validFileLoadsAndSaysWhereItsPartsStand() {
        LoadResult<Instrument> result = read(SMALL);
        assertEquals(List.of(), result.problems());
        assertEquals(new Place("small.instrument", 11, 5, "1.2"),
                result.locations().placeOf(SampleInstrument.item(result.model().orElseThrow(), "1.2")));
    }

    @Test
    void duplicateCodeIsReportedWithFileLineColumnItemAndCure() {
        Problem problem = only(read(SMALL.replace("code=\"1.2\"", "code=\"1.1\"")));
        assertEquals("code-duplicate", problem.rule());
        assertEquals(new Place("small.instrument", 11, 5, "1.1"), problem.place());
        assertFalse(problem.cure().isBlank());
        assertTrue(problem.describe().startsWith("small.instrument:11:5, item 1.1: "), problem.describe());
    }

    @Test
    void danglingRuleIsReportedWithFileLineColumnItemAndCure() {
        Problem problem = only(read(SMALL.replace("option/agreement/A\"", "option/agreement/XX\"")));
        assertEquals("small.instrument", problem.place().file());
        assertEquals(14, problem.place().line());
        assertTrue(problem.place().column() > 0);
        assertEquals("strength", problem.place().item());
        assertTrue(problem.message().contains("option/agreement/XX"), problem.message());
        assertFalse(problem.cure().isBlank());
    }

    @Test
    void danglingTargetsAmongGoodOnesAreReportedOnceEachAndNothingElse() {
        LoadResult<Instrument> result = read(SMALL.replace("option/agreement/A\"",
                "option/agreement/D option/agreement/XX option/agreement/A option/agreement/YY\""));
        assertEquals(List.of("reference-unresolved", "reference-unresolved"),
                result.problems().stream().map(Problem::rule).toList());
        assertTrue(result.problems().stream().noneMatch(problem -> problem.describe().contains("Impl")),
                result.problems().toString());
    }

    @Test
    void aDanglingReferenceDoesNotHideADuplicateCode() {
        LoadResult<Instrument> result = read(SMALL.replace("code=\"1.2\"", "code=\"1.1\"")
                .replace("option/agreement/A\"", "option/agreement/XX\""));
        assertEquals(List.of("code-duplicate:11:1.1", "reference-unresolved:14:strength"),
                result.problems().stream().map(problem -> problem.rule() + ':' + problem.place().line() + ':'
                        + problem.place().item()).toList());
        Problem duplicate = result.problems().getFirst();
        assertTrue(duplicate.message().contains("line 10"), duplicate.message());
        assertTrue(duplicate.message().contains("item/1.1"), duplicate.message());
    }

    @Test
    void referenceToAPartOfAnotherKindIsReported() {
        assertTrue(read(SMALL.replace("kind=\"finding-kind/strength\"", "kind=\"scale/agreement\"")).hasErrors());
    }

    @Test
    void everythingWrongIsReportedInTheOrderOfTheFile() {
        LoadResult<Instrument> result = read(SMALL.replace("code=\"1.2\"", "code=\"1.1\"")
                .replace("score=\"2.0\"", "score=\"1.0\"").replace(" source=\"p. 2\"", ""));
        assertTrue(result.hasErrors());
        assertEquals(List.of("scale-scores-order", "code-duplicate", "rule-source-missing"),
                result.problems().stream().map(Problem::rule).toList());
    }

    @Test
    void warningsComeWithTheModel() {
        LoadResult<Instrument> result = read(SMALL.replace("We need each other.", " We need each other."));
        assertTrue(result.model().isPresent());
        assertEquals(List.of(Severity.WARNING), result.problems().stream().map(Problem::severity).toList());
    }

    @Test
    void externalEntityIsRefusedAndNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do-not-read-me");
        String attack = SMALL.replace("<instrument:Instrument", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n<instrument:Instrument").replace("<fit/>", "<fit><notes>&x;</notes></fit>");
        LoadResult<Instrument> result = read(attack);
        assertTrue(result.hasErrors());
        assertTrue(result.problems().stream().noneMatch(problem -> problem.describe().contains("do-not-read-me")));
        assertEquals(2, result.problems().get(0).place().line());
    }

    @Test
    void newerFormatIsRefused() {
        LoadResult<Instrument> result = read(SMALL.replace("formatVersion=\"1\"", "formatVersion=\"2\""));
        assertTrue(result.hasErrors());
        assertEquals(1, result.problems().size(), () -> result.problems().toString());
        assertTrue(result.problems().get(0).message().contains("2"), result.problems().get(0).message());
    }

    @Test
    void missingFormatVersionIsRefused() {
        assertTrue(read(SMALL.replace("formatVersion=\"1\"", "")).hasErrors());
    }

    @Test
    void unknownElementIsRefused() {
        assertTrue(read(SMALL.replace("<fit/>", "<fit/><extra/>")).hasErrors());
    }

    @Test
    void missingFileIsAProblem() {
        assertTrue(files.readInstrument(folder.resolve("none.instrument")).hasErrors());
    }

    @Test
    void loadedAndSavedFileIsByteForByteTheSame() throws IOException, ModelFileException {
        for (Instrument instrument : List.of(SampleInstrument.create(), SampleInstrument.createWithTwoScales())) {
            Path file = folder.resolve("sample.instrument");
            files.write(instrument, file);
            byte[] first = Files.readAllBytes(file);
            files.write(files.readInstrument(file).orElseThrow(), file);
            assertArrayEquals(first, Files.readAllBytes(file));
        }
    }

    @Test
    void savedFileHasReadableReferencesAndItsFormatVersion() throws IOException, ModelFileException {
        Path file = folder.resolve("sample.instrument");
        files.write(SampleInstrument.create(), file);
        String xml = Files.readString(file);
        assertTrue(xml.contains("formatVersion=\"1\""), xml);
        assertTrue(xml.contains("<items code=\"1.1\" text=\"We need each other.\" scales=\"scale/agreement\"/>"), xml);
        assertTrue(xml.contains("kind=\"finding-kind/strength\" options=\"option/agreement/A option/agreement/SA\""),
                xml);
        assertTrue(xml.contains("items=\"item/2.1\""), xml);
    }

    @Test
    void instrumentWithErrorsIsNotWrittenAndTheOldFileIsIntact() throws IOException, ModelFileException {
        Path file = folder.resolve("sample.instrument");
        Instrument instrument = SampleInstrument.create();
        files.write(instrument, file);
        byte[] before = Files.readAllBytes(file);
        SampleInstrument.item(instrument, "1.2").setCode("1.1");
        ModelFileException refused = assertThrows(ModelFileException.class, () -> files.write(instrument, file));
        assertEquals(ModelFileException.Kind.INPUT, refused.kind());
        assertTrue(refused.getMessage().contains("sample.instrument"), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void crosswalkIsReadAndWritten() throws IOException, ModelFileException {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <crosswalk:Crosswalk xmlns:crosswalk="http://parapet.org/model/crosswalk" formatVersion="1" id="c" \
                edition="1" title="C" basis="Wording." rights="None stated.">
                  <constructs code="trust" label="Trust" definition="That others do as they say."/>
                  <mappings instrument="small" edition="2024">
                    <entries construct="construct/trust" basis="It says so.">
                      <items>1.1</items>
                      <items>1.2</items>
                    </entries>
                  </mappings>
                </crosswalk:Crosswalk>
                """;
        LoadResult<Crosswalk> result = files.readCrosswalk(stream(xml), "c.crosswalk");
        assertEquals(List.of(), result.problems());
        Path file = folder.resolve("c.crosswalk");
        files.write(result.orElseThrow(), file);
        assertEquals(xml, Files.readString(file));
        Problem problem = only(files.readCrosswalk(stream(xml.replace("entries construct=\"construct/trust\"",
                "entries construct=\"construct/power\"")), "c.crosswalk"));
        assertEquals(5, problem.place().line());
    }

    @Test
    void translationIsReadAndWritten() throws IOException, ModelFileException {
        Path file = folder.resolve("sample.translation");
        files.write(SampleTranslation.create(), file);
        byte[] first = Files.readAllBytes(file);
        files.write(files.readTranslation(file).orElseThrow(), file);
        assertArrayEquals(first, Files.readAllBytes(file));
        Problem problem = only(files.readTranslation(stream(Files.readString(file)
                .replace("item/1.1#text", "item/1.1.text")), "sample.translation"));
        assertEquals("translation-key-form", problem.rule());
        assertEquals("item/1.1.text", problem.place().item());
        assertTrue(problem.place().hasLine());
    }

    @Test
    void crosswalkIsNoInstrument() {
        assertTrue(files.readCrosswalk(stream(SMALL), "small.instrument").hasErrors());
    }

    private LoadResult<Instrument> read(String xml) {
        return files.readInstrument(stream(xml), "small.instrument");
    }

    private static ByteArrayInputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem only(LoadResult<?> result) {
        assertTrue(result.hasErrors());
        assertEquals(1, result.problems().size(), () -> result.problems().toString());
        return result.problems().get(0);
    }
}
