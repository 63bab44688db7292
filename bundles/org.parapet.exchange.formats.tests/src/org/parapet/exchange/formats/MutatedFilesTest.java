// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.Recognition;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.validation.InstrumentValidator;

/** Whatever a file holds, importing it ends soon, either with a valid instrument or with problems that have cures. */
class MutatedFilesTest {

    private static final int SOME = 300;
    private static final int MANY = 10_000;
    private static final long SEED = 20260331;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static Stream<String> formats() {
        return Formats.IMPORTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void someMutatedFilesAreReadOrRefused(String format) {
        mutate(format, SOME, SEED);
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Tag("slow")
    @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyMutatedFilesAreReadOrRefused(String format) {
        mutate(format, MANY, SEED + 1);
    }

    private static void mutate(String format, int count, long seed) {
        Mutations mutations = new Mutations(seed);
        List<byte[]> seeds = seeds(format);
        boolean zip = format.equals("xlsform") || format.equals("spreadsheet");
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] file = mutations.mutate(seeds.get(i % seeds.size()), zip);
            byte[] copy = file.clone();
            String which = String.format(Locale.ROOT, "%s, mutation %d of seed %d", format, i, seed);
            long start = System.nanoTime();
            ImportedInstrument imported = read(format, file, which);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(time.compareTo(LONGEST) < 0, () -> which + " took " + time);
            assertTrue(Arrays.equals(copy, file), which);
            for (Problem problem : imported.problems()) {
                assertFalse(problem.isError() && problem.cure().isBlank(), () -> which + ": " + problem.describe());
            }
            if (imported.instrument().isPresent()) {
                taken++;
                assertEquals(List.of(), new InstrumentValidator()
                        .validate(imported.instrument().get(), Locations.none("")).stream().filter(Problem::isError)
                        .toList(), which);
            } else {
                refused++;
            }
        }
        assertTrue(taken > 0 && refused > 0, format + ": " + taken + " taken, " + refused + " refused");
    }

    private static ImportedInstrument read(String format, byte[] file, String which) {
        try {
            ImportedInstrument imported = Formats.read(format, file);
            boolean known = Formats.IMPORTS.get(format).get().recognise(new ByteArrayInputStream(file))
                    != Recognition.NO;
            assertTrue(known || imported.instrument().isEmpty(), which + " is taken and not recognised");
            return imported;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new AssertionError(which, e);
        }
    }

    private static List<byte[]> seeds(String format) {
        if (format.equals("limesurvey")) {
            return List.of(Surveys.version365(), Surveys.version498());
        }
        List<byte[]> seeds = new ArrayList<>();
        for (String name : List.of("leeds", "pat")) {
            seeds.add(Formats.write(Formats.EXPORTS.get(format).get(), Formats.shipped(name)));
        }
        return seeds;
    }
}
