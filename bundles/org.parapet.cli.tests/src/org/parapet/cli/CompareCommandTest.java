// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.catalogue.Catalogue;

/** Comparisons of the samples, through the instruments and the crosswalk that Parapet ships. */
class CompareCommandTest {

    private static final Catalogue SHIPPED = ShippedCatalogue.open();

    @TempDir
    private Path folder;
    private Parapet parapet;
    private Path sample;

    @BeforeEach
    void setUp() throws IOException {
        parapet = new Parapet(folder.resolve("faults"), () -> SHIPPED);
        Path samples = ShippedCatalogue.root().resolve("releng/samples");
        sample = Files.copy(samples.resolve("pathway.partnership"), folder.resolve("sample.partnership"));
        imported(sample, "pat", "2025", "2025-03-28", samples.resolve("pat-2025.csv"));
        imported(sample, "pat", "2026", "2026-03-27", samples.resolve("pat-2026.csv"));
        imported(sample, "leeds", "2026", "2026-03-20", samples.resolve("leeds-2026.csv"));
    }

    private void imported(Path partnership, String instrument, String wave, String date, Path csv) {
        assertEquals(0, parapet.run("import", partnership.toString(), "--instrument", instrument, "--wave", wave,
                "--date", date, csv.toString()), parapet.err());
    }

    private String json(Object... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "compare";
        all[1] = "--json";
        for (int i = 0; i < arguments.length; i++) {
            all[i + 2] = arguments[i].toString();
        }
        assertEquals(0, parapet.run(all), parapet.err());
        return parapet.out();
    }

    @Test
    void theJsonIsAsTheSchemaSays() throws IOException {
        assertEquals(List.of(), SchemaCheck.faults("compare", json(sample)));
    }

    @Test
    void aKeptComparisonAndABundleGiveTheSameBytes() throws IOException {
        Path kept = folder.resolve("kept.comparison");
        Path bundle = folder.resolve("bundle");
        String json = json(sample, "-o", kept, "--export", bundle, "--seed", 7, "--rank", "--construct",
                "trust-and-culture");
        Files.move(bundle.resolve("bundle.zip"), folder.resolve("sent.zip"));

        assertEquals(json, json(kept));
        assertEquals(json, json(bundle));
        assertEquals(json, json(folder.resolve("sent.zip")));
        assertEquals(json, Files.readString(bundle.resolve("comparison.json")));
        assertEquals(7, new ObjectMapper().readTree(json).get("seed").asLong());
    }

    @Test
    void anExportReplacesAnEarlierOneAndKeepsNothingOfIt() throws IOException {
        Path bundle = folder.resolve("bundle");
        json(sample, "--export", bundle);
        try (Stream<Path> editions = Files.list(bundle.resolve("instruments"))) {
            assertEquals(2, editions.count());
        }

        String patOnly = json(sample, "--export", bundle, "--instrument", "pat");

        try (Stream<Path> editions = Files.list(bundle.resolve("instruments"))) {
            assertEquals(1, editions.count());
        }
        assertEquals(patOnly, json(bundle));
    }

    @Test
    void aFolderWithOtherPeoplesInstrumentsIsNoPlaceForAnExport() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine/instruments")).resolve("mine.instrument");
        Files.writeString(mine, "mine");

        assertEquals(2, parapet.run("compare", sample.toString(), "--export", folder.resolve("mine").toString()));
        assertTrue(parapet.err().contains("[folder-taken]"), parapet.err());
        assertEquals("mine", Files.readString(mine));
        try (Stream<Path> files = Files.list(folder.resolve("mine"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theZipFileIsTheSameInEveryTimeZone() throws IOException {
        TimeZone own = TimeZone.getDefault();
        byte[][] zips = new byte[2][];
        try {
            for (int i = 0; i < zips.length; i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(i == 0 ? "Pacific/Kiritimati" : "America/Adak"));
                json(sample, "--export", folder.resolve("zone" + i));
                zips[i] = Files.readAllBytes(folder.resolve("zone" + i).resolve("bundle.zip"));
            }
        } finally {
            TimeZone.setDefault(own);
        }
        assertArrayEquals(headers(zips[0]), headers(zips[1]));
    }

    /** The names and dates of a zip file's entries, as they are written. */
    private static String[] headers(byte[] zip) throws IOException {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i + 30 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                headers.add(zip[i + 10] + " " + zip[i + 11] + " " + zip[i + 12] + " " + zip[i + 13] + " extra "
                        + zip[i + 28]);
            }
        }
        assertTrue(headers.size() > 8, headers::toString);
        return headers.toArray(String[]::new);
    }

    @Test
    void reliabilityIsToldWhenAskedForAndSaysWhyItIsMissing() throws IOException {
        String plain = json(sample);
        assertFalse(plain.contains("\"reliability\""), "nobody asked");

        String asked = json(sample, "--reliability");

        assertEquals(List.of(), SchemaCheck.faults("compare", asked));
        JsonNode coefficients = new ObjectMapper().readTree(asked).get("reliability");
        assertTrue(coefficients.size() > 5, asked);
        for (JsonNode each : coefficients) {
            assertTrue(each.at("/alpha/value").isNumber() ? each.at("/alpha/interval/low").asDouble()
                    <= each.at("/alpha/value").asDouble() : !each.at("/alpha/absence").asText().isBlank(),
                    each::toString);
        }
        assertEquals(0, parapet.run("compare", sample.toString(), "--reliability"));
        assertTrue(parapet.out().contains("Internal consistency of the statements"), parapet.out());
        assertEquals(List.of(), parapet.out().lines().filter(line -> line.length() > 100).toList());
    }

    @Test
    void theSeedStandsInFullBesideTheFiguresThatHangOnIt() throws IOException {
        Path bundle = folder.resolve("bundle");
        long beyondDouble = (1L << 53) + 1;
        json(sample, "--export", bundle, "--seed", beyondDouble);

        Set<String> seeds = Files.readAllLines(bundle.resolve("figures.csv")).stream().skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1)).filter(seed -> !seed.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(Set.of(String.valueOf(beyondDouble)), seeds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"construct", "organisation", "wave", "partnership"})
    void noLineIsLongerThanAHundredCharacters(String by) {
        assertEquals(0, parapet.run("compare", sample.toString(), "--by", by), parapet.err());
        assertEquals(List.of(), parapet.out().lines().filter(line -> line.length() > 100).toList());
    }

    @Test
    void nothingThatIsHandedOnHoldsAParticipantsCodeOrAComment() throws IOException {
        Path bundle = folder.resolve("bundle");
        json(sample, "--export", bundle);

        for (String name : List.of("answers.csv", "figures.csv", "data.answers", "comparison.json", "codebook.xml",
                "comparison.comparison")) {
            String text = Files.readString(bundle.resolve(name));
            assertFalse(text.matches("(?s).*\\b[EC]0\\d\\b.*"), name);
            assertFalse(text.contains("Both sides have"), name);
        }
        json(sample, "--export", bundle, "--with-comments");
        assertTrue(Files.readString(bundle.resolve("answers.csv")).contains("Both sides have"));
        assertTrue(parapet.err().contains("[comments-exported]"), parapet.err());
    }

    @Test
    void aNameThatIsAFormulaIsOnlyText() throws IOException {
        Path bundle = folder.resolve("bundle");
        Files.writeString(sample, Files.readString(sample).replace("name=\"Community Diagnostics Pathway\"",
                "name=\"=HYPERLINK(1)\""));
        json(sample, "--export", bundle);

        assertTrue(Files.readString(bundle.resolve("answers.csv")).contains(",'=HYPERLINK(1),"));
        assertTrue(Files.readString(bundle.resolve("figures.csv")).contains(",'=HYPERLINK(1),"));
    }

    @Test
    void aRefreshSaysWhichFileChanged() throws IOException {
        Path kept = folder.resolve("kept.comparison");
        json(sample, "-o", kept);
        assertFalse(parapet.err().contains("[source-changed]"), parapet.err());
        Files.writeString(sample, Files.readString(sample).replace("stage=\"established\"", "stage=\"forming\""));

        json(kept);

        assertTrue(parapet.err().contains("sample.partnership: information: sample.partnership has changed"),
                parapet.err());
    }

    @Test
    void ofAThousandFilesTenAreDamagedAndTheOthersAreCompared() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        StringBuilder csv = new StringBuilder("participant,organisation,role,"
                + "A1,A2,A3,A4,B1,B2,B3,B4,C1,C2,C3,C4,D1,D2,D3,D4\n");
        IntStream.range(0, 6).forEach(i -> csv.append("P").append(i).append(",Org,other")
                .append(",2".repeat(16)).append('\n'));
        Path one = folder.resolve("one.partnership");
        assertEquals(0, parapet.run("new", one.toString(), "--name", "Number N", "--organisation", "Org"));
        imported(one, "leeds", "2026", "2026-03-20", Files.writeString(folder.resolve("one.csv"), csv));
        String text = Files.readString(one);
        String id = text.replaceAll("(?s).*id=\"(partnership-[^\"]+)\".*", "$1");
        List<String> damaged = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            String name = String.format("f%03d.partnership", i);
            if (i % 100 == 50) {
                damaged.add(name);
            }
            Files.writeString(many.resolve(name), i % 100 == 50 ? text.substring(0, text.length() / 2)
                    : text.replace(id, "partnership-" + i).replace("Number N", "Number " + i));
        }

        JsonNode json = new ObjectMapper().readTree(json(many, "--construct", "trust-and-culture"));

        assertEquals(990, json.get("assessments").size());
        assertEquals(damaged, json.get("leftOut").findValuesAsText("file"));
        json.get("leftOut").forEach(left -> assertEquals("damaged-file", left.get("reason").asText()));
        assertEquals(10, parapet.err().lines().filter(line -> line.endsWith("[damaged-file]")).count());
        assertEquals(50, json.at("/distributions/0/median").asDouble());
    }

    @Test
    void withNothingToCompareItEndsWithTwo() {
        assertEquals(2, parapet.run("compare", folder.resolve("missing.partnership").toString()));
        assertTrue(parapet.err().contains("missing.partnership: warning:"), parapet.err());
        assertTrue(parapet.err().contains("[comparison-empty]"), parapet.err());
        assertEquals(2, parapet.run("compare", sample.toString(), "--construct", "love"));
        assertTrue(parapet.err().contains("trust-and-culture"), parapet.err());
        assertEquals(2, parapet.run("compare", sample.toString(), "--crosswalk", "none"));
    }

    @Test
    void aFileThatIsNotTheComparisonReadIsNotReplaced() throws IOException {
        Path other = Files.writeString(folder.resolve("other.comparison"), "mine");

        assertEquals(2, parapet.run("compare", sample.toString(), "-o", other.toString()));
        assertEquals("mine", Files.readString(other));
    }

    @Test
    void wrongUsageEndsWithOne() throws IOException {
        Path zip = Files.writeString(folder.resolve("a.zip"), "");
        assertEquals(1, parapet.run("compare"));
        assertEquals(1, parapet.run("compare", sample.toString(), "--by", "love"));
        assertEquals(1, parapet.run("compare", sample.toString(), "--with-comments"));
        assertEquals(1, parapet.run("compare", sample.toString(), zip.toString()));
        assertEquals(1, parapet.run("compare", zip.toString(), "--rank"));
        assertEquals(2, parapet.run("compare", zip.toString()), "an empty file is no bundle");
    }
}
