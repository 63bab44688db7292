// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    @TempDir
    private Path folder;

    private Fingerprints keeping(int kept) {
        return new Fingerprints(new DuplicateSearch(kept, folder, sum -> sum));
    }

    private static long[] repeated(long[] all) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        LongStream.of(all).forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream().filter(each -> each.getValue() > 1).mapToLong(each -> each.getKey())
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"1000000, 0, 1000", "50, 0, 7", "50, 0, 50", "50, 0, 51", "1, 0, 9", "4096, 20, 100000",
        "4096, 17, 300000", "65536, 40, 300000", "100, 3, 5000", "1000000, 3, 5000"})
    void thoseAddedMoreThanOnceAreFoundHoweverFewAreKept(int kept, int bits, int count) throws IOException {
        Random random = new Random(count);
        long[] all = random.longs(count).map(each -> bits == 0 ? each : each >> 64 - bits).toArray();
        all[count - 1] = all[0];
        try (Fingerprints one = keeping(kept); Fingerprints together = keeping(kept);
                Fingerprints any = keeping(kept)) {
            for (long each : all) {
                one.add(each);
            }
            together.addAll(Arrays.copyOf(all, count / 3));
            together.addAll(Arrays.copyOfRange(all, count / 3, count));
            any.addAll(all);

            assertEquals(count, together.size());
            assertArrayEquals(repeated(all), one.repeated());
            assertArrayEquals(repeated(all), together.repeated());
            assertEquals(true, any.hasRepeated());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 4096, 1_000_000})
    void differentOnesAreNotFound(int kept) throws IOException {
        try (Fingerprints fingerprints = keeping(kept)) {
            fingerprints.addAll(new Random(1).longs(20_000).distinct().toArray());

            assertEquals(false, fingerprints.hasRepeated());
            assertEquals(0, fingerprints.repeated().length);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, 1, Long.MAX_VALUE - 1, Long.MAX_VALUE})
    void theEndsOfTheRangesAreLookedAt(long value) throws IOException {
        try (Fingerprints fingerprints = keeping(1000)) {
            fingerprints.add(value);
            fingerprints.addAll(new Random(2).longs(200_000).toArray());
            fingerprints.add(value);

            assertArrayEquals(new long[] {value}, fingerprints.repeated());
        }
    }

    @Test
    void nothingIsWrittenWhileThereIsRoom() throws IOException {
        try (Fingerprints fingerprints = new Fingerprints(new DuplicateSearch(100, folder.resolve("none"),
                sum -> sum))) {
            fingerprints.addAll(new long[100]);

            assertArrayEquals(new long[1], fingerprints.repeated());
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        try (Fingerprints fingerprints = keeping(10)) {
            fingerprints.addAll(new long[100]);
            fingerprints.hasRepeated();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Path none = folder.resolve("none");
        try (Fingerprints fingerprints = new Fingerprints(new DuplicateSearch(10, none, sum -> sum))) {
            ScratchException failure = assertThrows(ScratchException.class, () -> fingerprints.addAll(new long[11]));

            assertEquals(none.toString(), failure.folder());
        }
    }
}
