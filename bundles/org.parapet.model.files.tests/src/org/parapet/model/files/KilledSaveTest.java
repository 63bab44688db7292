// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a save is killed, the file is the old or the new one, whole. */
@Tag("slow")
class KilledSaveTest {

    private static final int KILLS = 200;
    private static final int AT_ONCE = 2;

    @TempDir
    private Path folder;

    @Test
    void aFileWhoseSaveIsKilledTwoHundredTimesIsAlwaysTheOldOrTheNew() throws Exception {
        int moments = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(workers.submit(killer(Files.createDirectory(folder.resolve("w" + i)), i)));
            }
            for (Future<Integer> each : all) {
                moments += each.get();
            }
        }
        assertTrue(moments > KILLS / 20, "kills must hit saves in the middle, or this test shows nothing: " + moments);
    }

    /** Answers how many kills left a temporary file, that is, hit a save between its first and last step. */
    private Callable<Integer> killer(Path place, int seed) {
        return () -> {
            Plans plans = new Plans();
            Path target = place.resolve("team.plan");
            Path first = place.resolve("first");
            Path second = place.resolve("second");
            Files.write(first, new ModelWriter().serialise(plans.format(), plans.plan("first", 2000), "first"));
            Files.write(second, new ModelWriter().serialise(plans.format(), plans.plan("second", 2500), "second"));
            Files.copy(first, target);
            Random random = new Random(seed);
            int inTheMiddle = 0;
            for (int i = 0; i < KILLS / AT_ONCE; i++) {
                Process process = ChildJvm.start(SavingProcess.class, target.toString(), first.toString(),
                        second.toString());
                assertEquals("saving", process.inputReader().readLine());
                Thread.sleep(0, 1 + random.nextInt(999_999));
                Thread.sleep(random.nextInt(20));
                process.destroyForcibly().waitFor();
                assertOneOf(plans, target, first, second);
                for (Path backup : list(place.resolve(".parapet-backups"))) {
                    if (!backup.toString().endsWith(".tmp")) {
                        assertOneOf(plans, backup, first, second);
                    }
                }
                inTheMiddle += rubbish(place) > 0 ? 1 : 0;
            }
            try (OpenModelFile<EObject> open = OpenModelFile.open(plans.format(), target)) {
                Plans.title(open.model(), "third");
                assertEquals(List.of(), open.save());
            }
            assertEquals(0, rubbish(place), "the next save clears away what the killed ones left");
            assertEquals(4, list(place).size(), () -> "target, two contents, backups: " + names(place));
            return inTheMiddle;
        };
    }

    private static void assertOneOf(Plans plans, Path file, Path first, Path second) throws Exception {
        assertTrue(Files.mismatch(file, first) < 0 || Files.mismatch(file, second) < 0, () -> file + " is neither");
        assertTrue(List.of("first", "second")
                .contains(Plans.title(new ModelReader().read(plans.format(), file).orElseThrow())));
    }

    private static long rubbish(Path place) throws Exception {
        return Stream.concat(list(place).stream(), list(place.resolve(".parapet-backups")).stream())
                .filter(path -> path.toString().endsWith(".tmp")).count();
    }

    private static List<Path> list(Path place) throws Exception {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    private static String names(Path place) {
        try {
            return list(place).toString();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
