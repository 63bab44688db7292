// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class ResponseScanTest {

    private static final String[] COLUMNS = {"participant", "organisation", "role", "1.1", "1.2", "2.1/importance",
        "2.1/effect", "T1", "F1", "1.1#note"};

    @TempDir
    private Path folder;

    private final Sample sample = new Sample();

    /** Keeps every response in words. */
    private static final class Rows implements ResponsePart {

        private final List<String> organisations = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();

        @Override
        public int organisation(String id) {
            if (!organisations.contains(id)) {
                organisations.add(id);
            }
            return organisations.indexOf(id);
        }

        @Override
        public void accept(int organisation, ParticipantRole role, int[] choices) {
            rows.add(organisations.get(organisation) + ' ' + role + ' ' + Arrays.toString(choices));
        }
    }

    private String strict(Path file) {
        Rows rows = new Rows();
        try {
            List<Problem> warnings = new ResponseStream(sample.instrument).read(file, rows::organisation, rows);
            return rows.rows + " " + warnings;
        } catch (ModelFileException e) {
            return e.problems().toString();
        }
    }

    private ResponseScan.Scanned<List<String>> scan(Path file, int partSize) throws ModelFileException {
        ResponseScan scan = new ResponseScan(sample.instrument, partSize, DuplicateSearch.standard());
        return scan.read(file, Rows::new, rows -> rows.rows, (one, other) -> {
            List<String> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        });
    }

    private String scanned(Path file, int partSize) {
        try {
            ResponseScan.Scanned<List<String>> scanned = scan(file, partSize);
            return scanned.result() + " " + scanned.warnings();
        } catch (ModelFileException e) {
            return e.problems().toString();
        }
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("answers.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plainFile(int rows, String delimiter, String lineEnd) {
        StringBuilder text = new StringBuilder(String.join(delimiter, COLUMNS)).append(lineEnd);
        for (int i = 0; i < rows; i++) {
            text.append(String.join(delimiter, "P" + i, i % 3 == 0 ? "Küste" : "North", i % 2 == 0 ? "" : "other",
                    List.of("SA", "a", "Strongly disagree", "", "2").get(i % 5), "D", "High", "low",
                    i % 4 == 0 ? "x" : "no", "Text ä " + i, "")).append(lineEnd);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 61, 200, 1000, ResponseScan.PART_SIZE})
    void aPlainFileIsScannedAndCutAnywhere(int partSize) throws ModelFileException {
        for (String delimiter : List.of(",", ";")) {
            for (String lineEnd : List.of("\n", "\r\n")) {
                String text = plainFile(50, delimiter, lineEnd);
                for (String whole : List.of(text, '\uFEFF' + text, text.substring(0, text.length() - lineEnd.length()),
                        text + lineEnd + lineEnd)) {
                    Path file = file(whole);
                    assertTrue(scan(file, partSize).plain());
                    assertEquals(50, scan(file, partSize).result().size());
                    assertEquals(strict(file), scanned(file, partSize));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "P1,North,other,SA,A,high,low,x,text,\"a \"\"note\"\", with\nline ends\"\n", // quoted
        "P1,North,other,SA,A,high,low,x,text\n", // ragged
        "P1,North,other,SA,A,high,low,x,text,,\n",
        "P0,North,other,SA,A,high,low,x,text,\n", // twice
        "p0,North,other,SA,A,high,low,x,text,\n", // twice but for case
        " P1,North,other,SA,A,high,low,x,text,\n", // spaces about the code
        "P 1,North,other,SA,A,high,low,x,text,\n",
        "-P1,North,other,SA,A,high,low,x,text,\n",
        ",North,other,SA,A,high,low,x,text,\n",
        "P1,,other,SA,A,high,low,x,text,\n",
        "P1,north,other,SA,A,high,low,x,text,\n", // a second spelling
        "P1,North,boss,SA,A,high,low,x,text,\n",
        "P1,North,other,maybe,A,high,low,x,text,\n",
        "P1,North,other,SA,A,high,low,x,te\u0001xt,\n",
        "P1,North,other,SA,A,high,low,x,te\u0085xt,\n",
        "P1,North,other,S\uFFFDA,A,high,low,x,text,\n",
        "P1,North,other,SA,\tA,high,low,x,text,\n",
        "P1,North,other,SA,A,high,low,x,text,\rP2,North,other,SA,A,high,low,x,text,\n", // a lone CR ends a line
        ",,,,,,,,,\n",
        "P1,'=North,other,SA,A,high,low,x,'=1,\n"})
    void whateverIsNotPlainIsReadAsEver(String row) {
        String header = String.join(",", COLUMNS) + "\n";
        String before = "P0,North,other,SA,A,high,low,x,text,\n";
        for (String text : List.of(header + before + row, header + before + row + "Q7,South,,,,,,,,\n",
                header + before + "Q7,South,,,,,,,,\n".repeat(1) + row)) {
            Path file = file(text);
            for (int partSize : new int[] {16, 40, 90, 4096}) {
                assertEquals(strict(file), scanned(file, partSize), () -> partSize + ": " + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "participant,organisation,1.1", "participant,organisation,1.1\n",
        "participant;organisation;1,1\nA;North;A\n", "participant,organisation,9.9\nA,North,A\n",
        "participant\torganisation\t1.1\nA\tNorth\tA\n", "\nparticipant,organisation,1.1\nA,North,A\n",
        "\"participant\",organisation,1.1\nA,North,A\n", "organisation,1.1\nNorth,A\n",
        "participant,organisation,1.1\n\n\n", "participant,organisation,1.2,role\r\nA,North,A,other\r\n"})
    void everyBeginningIsReadAsEver(String text) {
        assertEquals(strict(file(text)), scanned(file(text), 32));
    }

    @Test
    void bytesThatAreNotUtf8AreReported() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "participant,organisation,1.1\nA,K\u00FCste,A\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(strict(file), scanned(file, 4096));
        assertTrue(strict(file).contains("csv-not-utf8"));
    }

    @Test
    void aMissingFileIsReported() {
        assertEquals(strict(folder.resolve("none.csv")), scanned(folder.resolve("none.csv"), 4096));
    }

    /** Files of every kind, right and wrong, cut into parts of any size. */
    @Test
    void randomFilesAreReadAsEver() throws ModelFileException {
        Random random = new Random(11);
        int plain = 0;
        for (int round = 0; round < 400; round++) {
            String delimiter = random.nextBoolean() ? "," : ";";
            String lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
            int oddity = random.nextInt(3) == 0 ? 40 : Integer.MAX_VALUE;
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
            text.append(String.join(delimiter, COLUMNS)).append(lineEnd);
            int rows = random.nextInt(40);
            for (int row = 0; row < rows; row++) {
                String[] cells = {"P" + row + random.nextInt(10), pick(random, "North", "South Bank", "Ünïon", "东"),
                    pick(random, "", "other", "Boundary spanner"), answer(random), answer(random),
                    pick(random, "low", "High", "1", ""), pick(random, "high", "LOW", ""),
                    pick(random, "x", "no", "", "0"),
                    pick(random, "", "Some words", "ä€𝄞", "x".repeat(300)), pick(random, "", "a note")};
                if (random.nextInt(oddity) == 0) {
                    cells[random.nextInt(cells.length)] = pick(random, "\"q\"", "maybe", "P0", "", " ",
                            "\"a" + delimiter + "b\"", "\"line" + lineEnd + "end\"", "\u0000", "north");
                }
                text.append(String.join(delimiter, cells)).append(lineEnd);
            }
            Path file = file(text.toString());
            int partSize = 8 + random.nextInt(400);
            assertEquals(strict(file), scanned(file, partSize), text::toString);
            plain += !strict(file).contains("ERROR") && scan(file, partSize).plain() ? 1 : 0;
        }
        assertTrue(plain > 200, "scanned " + plain);
    }

    private static String answer(Random random) {
        return pick(random, "SA", "A", "D", "SD", "", "strongly  agree", "4", " a ", "Disagree", "1.0");
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    @Test
    void manyOrganisationsAndTextsAreMoreThanIsRemembered() throws ModelFileException {
        StringBuilder text = new StringBuilder("participant,organisation,1.1\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("P").append(i).append(",Organisation ").append(i % 20_000).append(",A\n");
        }
        Path file = file(text.toString());
        assertTrue(scan(file, 1 << 18).plain());
        assertEquals(40_000, scan(file, 1 << 18).result().size());
    }
}
