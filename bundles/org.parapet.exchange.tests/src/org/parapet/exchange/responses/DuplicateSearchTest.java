// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

/** Codes that occur twice in files with more participants than are kept in memory. */
class DuplicateSearchTest {

    private static final int MANY = 3000;
    private static final int PART_SIZE = 4096;

    @TempDir
    private Path folder;

    private final Sample sample = new Sample();
    private final LongUnaryOperator usual = DuplicateSearch.standard().mix();

    private record Count(List<Integer> rows) implements ResponsePart {

        Count() {
            this(new ArrayList<>());
        }

        @Override
        public int organisation(String id) {
            return 0;
        }

        @Override
        public void accept(int organisation, ParticipantRole role, int[] choices) {
            rows.add(1);
        }
    }

    /**
     * A file of many participants, some rows of which are replaced; quoted, so that it is not plain, when asked for.
     */
    private Path file(boolean quoted, String... replaced) {
        StringBuilder text = new StringBuilder("participant,organisation,1.1\n");
        List<String> codes = new ArrayList<>();
        for (int row = 2; row < MANY + 2; row++) {
            codes.add("P" + row);
        }
        for (String each : replaced) {
            String[] parts = each.split("=");
            codes.set(Integer.parseInt(parts[0]) - 2, parts[1]);
        }
        for (String code : codes) {
            text.append(quoted ? '"' + code + '"' : code).append(",North,SA\n");
        }
        try {
            return Files.writeString(folder.resolve("answers.csv"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int scanned(Path file, DuplicateSearch search) throws ModelFileException {
        return new ResponseScan(sample.instrument, PART_SIZE, search).read(file, Count::new, part -> part.rows().size(),
                Integer::sum).result();
    }

    private int streamed(Path file, DuplicateSearch search) throws ModelFileException {
        Count count = new Count();
        new ResponseStream(sample.instrument, search).read(file, count::organisation, count);
        return count.rows().size();
    }

    private List<Problem> problems(Path file, DuplicateSearch search) {
        List<Problem> problems = assertThrows(ModelFileException.class, () -> streamed(file, search)).problems();
        assertEquals(problems, assertThrows(ModelFileException.class, () -> scanned(file, search)).problems());
        assertNothingLeft();
        return problems;
    }

    private void assertNothingLeft() {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("answers.csv"), files.map(each -> each.getFileName().toString()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Problem problem) {
        return problem.place().line() + " " + problem.message();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100_000})
    void codesThatOccurTwiceAreNamedWithBothRowsHoweverFewAreKept(int kept) {
        DuplicateSearch search = new DuplicateSearch(kept, folder, usual);
        for (boolean quoted : new boolean[] {false, true}) {
            List<String> said = problems(file(quoted, "3000=P2", "12=P11", "2999=p7", "2500=p7"), search).stream()
                    .map(DuplicateSearchTest::said).toList();

            assertEquals(List.of("12 Row 12, column participant: participant P11 is in row 11 already",
                    "2500 Row 2500, column participant: participant p7 is in row 7 already",
                    "2999 Row 2999, column participant: participant p7 is in row 7 already",
                    "3000 Row 3000, column participant: participant P2 is in row 2 already"), said);
        }
    }

    @Test
    void otherProblemsStandAmongThoseOfDuplicatesInTheOrderOfTheRows() {
        List<Problem> problems = problems(file(false, "5=P 5", "9=P2", "12=-"), new DuplicateSearch(10, folder, usual));

        assertEquals(List.of("participant-malformed", "participant-duplicate", "participant-malformed"),
                problems.stream().map(Problem::rule).toList());
    }

    @Test
    void manyDuplicatesAreCounted() {
        String[] replaced = new String[2000];
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = (i + 1002) + "=P" + (2 + i % 1000);
        }

        List<Problem> problems = problems(file(false, replaced), new DuplicateSearch(64, folder, usual));

        assertEquals(1001, problems.size());
        assertTrue(problems.getLast().message().contains("1000"), problems.getLast().message());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -8})
    void codesWithOneFingerprintAreNotTakenForOneAnother(long mask) throws ModelFileException {
        DuplicateSearch alike = new DuplicateSearch(100, folder, sum -> sum & mask);

        assertEquals(MANY, streamed(file(false), alike));
        assertEquals(MANY, scanned(file(false), alike));
        assertEquals(List.of("9 Row 9, column participant: participant P2 is in row 2 already"),
                problems(file(false, "9=P2"), alike).stream().map(DuplicateSearchTest::said).toList());
    }

    @Test
    void everyResponseIsCountedOnce() throws ModelFileException {
        DuplicateSearch search = new DuplicateSearch(100, folder, usual);

        assertEquals(MANY, scanned(file(false), search));
        assertEquals(MANY, scanned(file(true), search));
        assertNothingLeft();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithACure() {
        Path none = folder.resolve("none");
        DuplicateSearch search = new DuplicateSearch(100, none, usual);
        Path file = file(false);
        for (ModelFileException failure : List.of(
                assertThrows(ModelFileException.class, () -> scanned(file, search)),
                assertThrows(ModelFileException.class, () -> streamed(file, search)))) {
            Problem problem = failure.problems().getFirst();

            assertEquals(ModelFileException.Kind.OUTPUT, failure.kind());
            assertEquals("scratch-unusable", problem.rule());
            assertEquals(none.toString(), problem.place().file());
            assertTrue(problem.message().contains(file.toString()), problem.message());
            assertEquals("Make room in this folder, and see that you may write there", problem.cure());
        }
        assertNothingLeft();
    }

    @Test
    void fingerprintsOfManyCodesDiffer() {
        DuplicateSearch search = DuplicateSearch.standard();

        assertEquals(search.fingerprint("Ab-1"), search.fingerprint("aB-1"));
        assertNotEquals(search.fingerprint("ab-1"), search.fingerprint("ab-2"));
    }
}
