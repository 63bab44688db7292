// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.packaging.ReviewFiles;

class InstrumentInstallerTest {

    @TempDir
    private Path home;

    private Path folder;
    private ReviewFiles files;
    private InstrumentInstaller installer;

    @BeforeEach
    void open() throws Exception {
        folder = home.resolve("settings/instruments");
        files = new ReviewFiles(Files.createDirectory(home.resolve("files")));
        installer = new InstrumentInstaller(folder, reference -> reference.equals("pat@2023")
                ? Optional.of("org.parapet.instruments.pat") : Optional.empty());
    }

    @Test
    void anOfferSaysWhoMadeItItsRightsAndItsChecksumAndChangesNothing() throws Exception {
        InstallationOffer offer = installer.offer(files.plugin("review", "2024", "We need each other."));

        assertAll(() -> assertEquals(Standing.NEW, offer.standing()),
                () -> assertEquals("A Trust", offer.vendor()),
                () -> assertEquals("Free for charities.", offer.instruments().getFirst().rights()),
                () -> assertEquals(64, offer.sha256().length()),
                () -> assertFalse(Files.exists(folder)));
    }

    @Test
    void whatWasOfferedIsInstalledWhateverHappensToTheFile() throws Exception {
        Path jar = files.plugin("review", "2024", "We need each other.");
        byte[] content = Files.readAllBytes(jar);
        InstallationOffer offer = installer.offer(jar);
        Files.writeString(jar, "something else");

        Path installed = installer.install(offer, false);

        assertEquals("instrument.review.2024.jar", installed.getFileName().toString());
        assertArrayEquals(content, Files.readAllBytes(installed));
    }

    @Test
    void theSameJarAgainChangesNothing() throws Exception {
        Path jar = files.plugin("review", "2024", "We need each other.");
        installer.install(installer.offer(jar), false);

        InstallationOffer again = installer.offer(jar);
        assertEquals(Standing.INSTALLED, again.standing());
        installer.install(again, false);
        assertEquals(1, jars().size());
    }

    @Test
    void otherContentOfTheSameEditionIsAnUpgradeThatHasToBeAskedFor() throws Exception {
        installer.install(installer.offer(files.plugin("review", "2024", "We need each other.")), false);
        InstallationOffer upgrade = installer.offer(files.plugin("review", "2024", "We trust one another."));
        assertEquals(Standing.UPGRADE, upgrade.standing());

        assertEquals("upgrade-not-asked-for", refused(() -> installer.install(upgrade, false)));
        installer.install(upgrade, true);

        assertEquals(1, jars().size());
        assertEquals(Standing.INSTALLED, installer.offer(upgrade.source()).standing());
    }

    @Test
    void twoEditionsStandSideBySideAndGoOneByOne() throws Exception {
        installer.install(installer.offer(files.plugin("review", "2023", "We need each other.")), false);
        installer.install(installer.offer(files.plugin("review", "2024", "We need each other.")), false);
        assertEquals(2, jars().size());

        assertEquals("instrument-ambiguous", refused(() -> installer.remove("review")));
        assertEquals(List.of("review@2023"), installer.remove("review@2023").references());
        assertEquals(List.of("review@2024"), installer.remove("review").references());
        assertEquals("instrument-not-installed", refused(() -> installer.remove("review")));
        assertEquals(List.of(), jars());
    }

    @Test
    void anEditionThatComesWithTheProductIsNotShadowed() throws Exception {
        InstallationOffer offer = installer.offer(files.plugin("pat", "2023", "We need each other."));

        assertEquals(Standing.REFUSED, offer.standing());
        assertEquals("edition-taken", offer.problems().getFirst().rule());
        assertThrows(ModelFileException.class, () -> installer.install(offer, true));
        assertEquals("instrument-not-installed", refused(() -> installer.remove("pat@2023")));
        assertFalse(Files.exists(folder));
    }

    @Test
    void whatIsNoJarIsRefused() throws Exception {
        assertEquals("file-missing", installer.offer(home.resolve("none.jar")).problems().getFirst().rule());
        assertEquals("file-missing", installer.offer(home).problems().getFirst().rule());
        assertEquals("jar-damaged", installer.offer(Files.writeString(home.resolve("text.jar"), "text"))
                .problems().getFirst().rule());
        assertFalse(Files.exists(folder));
    }

    @Test
    void brokenJarsInTheFolderDisturbNobody() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("broken.jar"), "broken");

        installer.install(installer.offer(files.plugin("review", "2024", "We need each other.")), false);

        assertEquals(1, installer.installed().size());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidToBeSo() throws Exception {
        Files.writeString(home.resolve("settings"), "a file in the way");
        InstallationOffer offer = installer.offer(files.plugin("review", "2024", "We need each other."));

        ModelFileException failed = assertThrows(ModelFileException.class, () -> installer.install(offer, false));
        assertEquals(ModelFileException.Kind.OUTPUT, failed.kind());
    }

    @Test
    void severalAtATimeInstallWithoutHarm() throws Exception {
        List<Path> plugins = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            plugins.add(files.plugin("review" + i, "2024", "We need each other."));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Path>> tasks = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                plugins.forEach(plugin -> tasks.add(() -> new InstrumentInstaller(folder, any -> Optional.empty())
                        .install(installer.offer(plugin), false)));
            }
            for (Future<Path> each : threads.invokeAll(tasks)) {
                assertTrue(Files.exists(each.get()));
            }
        }
        assertEquals(12, installer.installed().size());
        assertEquals(12, jars().size());
    }

    private List<String> jars() throws Exception {
        try (var content = Files.list(folder)) {
            return content.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static String refused(Executable action) {
        List<Problem> problems = assertThrows(ModelFileException.class, action).problems();
        assertFalse(problems.getFirst().cure().isBlank());
        return problems.getFirst().rule();
    }
}
