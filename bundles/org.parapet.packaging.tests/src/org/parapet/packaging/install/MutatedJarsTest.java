// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.packaging.PluginPackager;
import org.parapet.packaging.ReviewFiles;

/** Whatever somebody offers for installation ends in a good plug-in or in reasons, and never in between. */
class MutatedJarsTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path home;

    @Test
    void aFewHundredMutatedJarsDoNoHarm() throws Exception {
        run(1, 400);
    }

    /** About ten minutes on a slow machine. */
    @Test
    @Tag("slow")
    void manyMutatedJarsDoNoHarm() throws Exception {
        run(2, 10_500);
    }

    private void run(long seed, int count) throws Exception {
        ReviewFiles files = new ReviewFiles(Files.createDirectory(home.resolve("files")));
        Path translated = home.resolve("translated.jar");
        new PluginPackager().pack(files.instrument("review", "2024", "We need each other."),
                List.of(files.translation("review", "2024")), "", translated);
        List<byte[]> originals = List.of(Files.readAllBytes(translated),
                Files.readAllBytes(files.plugin("other", "1.2", "We know what for.")));
        Path folder = Files.createDirectories(home.resolve("settings/instruments"));
        InstrumentInstaller installer = new InstrumentInstaller(folder, any -> Optional.empty());
        installer.install(installer.offer(files.plugin("kept", "1", "We stay.")), false);
        Map<String, String> before = content(folder);
        MutatedJars mutated = new MutatedJars(seed, originals);
        Path jar = home.resolve("offered.jar");
        int refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] offered = mutated.next();
            Files.write(jar, offered);
            String name = "seed " + seed + ", jar " + i;
            InstallationOffer offer = assertTimeoutPreemptively(LONGEST, () -> installer.offer(jar), name);
            assertEquals(before, content(folder), name + ": an offer changes nothing");
            if (offer.standing() == Standing.REFUSED) {
                refused++;
                assertReasons(offer.problems(), name);
                assertInstallationFails(installer, offer, name);
            } else {
                Path installed = installer.install(offer, true);
                assertEquals(FileStamp.of(jar).sha256(), FileStamp.of(installed).sha256(), name + " is whole");
                assertEquals(before.size() + 1, content(folder).size(), name);
                Files.delete(installed);
            }
            assertEquals(before, content(folder), name + ": the folder is as it was");
        }
        assertTrue(refused > count / 2 && refused < count, refused + " of " + count + " refused");
    }

    private static void assertInstallationFails(InstrumentInstaller installer, InstallationOffer offer, String name) {
        try {
            installer.install(offer, true);
        } catch (ModelFileException e) {
            return;
        }
        throw new AssertionError(name + " was refused and installed");
    }

    private static void assertReasons(List<Problem> problems, String name) {
        List<String> errors = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.isError()) {
                errors.add(problem.rule());
            }
            String text = problem.describe();
            assertFalse(text.contains("Exception") || text.contains("\tat "), () -> name + ": " + text);
        }
        assertFalse(errors.isEmpty(), name + " is refused without a reason");
    }

    private static Map<String, String> content(Path folder) throws Exception {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                content.put(each.getFileName().toString(), FileStamp.of(each).sha256());
            }
        }
        return content;
    }
}
