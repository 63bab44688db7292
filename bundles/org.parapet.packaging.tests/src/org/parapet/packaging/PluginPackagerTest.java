// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.catalogue.folder.InspectedJar;
import org.parapet.catalogue.folder.JarInspector;
import org.parapet.catalogue.folder.JarLimits;
import org.parapet.catalogue.folder.ModelFileCheck;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class PluginPackagerTest {

    @TempDir
    private Path folder;

    private ReviewFiles files;

    @BeforeEach
    void open() {
        files = new ReviewFiles(folder);
    }

    @Test
    void thePluginIsAnOsgiBundleThatInstallationAccepts() throws Exception {
        Path jar = folder.resolve("review.jar");
        PackagedPlugin plugin = new PluginPackager().pack(files.instrument("review", "2024", "We need each other."),
                List.of(files.translation("review", "2024")), "", jar);

        InspectedJar inspected = new JarInspector(JarLimits.generous(), new ModelFileCheck())
                .inspect(jar, "review.jar");
        assertAll(() -> assertTrue(inspected.acceptable(), inspected.problems()::toString),
                () -> assertEquals(plugin.sha256(), inspected.sha256()),
                () -> assertEquals("A Trust", inspected.vendor()),
                () -> assertEquals(List.of("cy"), inspected.content().instruments().getFirst().translations()),
                () -> assertEquals("Ward & \"Team\" Review", inspected.content().instruments().getFirst().title()));
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes headers = file.getManifest().getMainAttributes();
            assertEquals("instrument.review.2024;singleton:=true", headers.getValue("Bundle-SymbolicName"));
            assertEquals("2024.0.0", headers.getValue("Bundle-Version"));
            assertTrue(new String(file.getInputStream(file.getEntry("RIGHTS.txt")).readAllBytes(),
                    StandardCharsets.UTF_8).contains("Free for charities."));
        }
    }

    @Test
    void theSameFilesMakeTheSameBytes() throws Exception {
        Path instrument = files.instrument("review", "2024", "We need each other.");
        Path first = folder.resolve("first.jar");
        Path second = folder.resolve("second.jar");
        new PluginPackager().pack(instrument, List.of(), "", first);
        Files.setLastModifiedTime(instrument, FileTime.fromMillis(0));
        new PluginPackager().pack(instrument, List.of(), "", second);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void anInvalidInstrumentIsRefusedWithAllItsProblemsAndNothingIsWritten() throws Exception {
        Path instrument = files.instrument("review", "2024", " ");
        Path broken = Files.writeString(instrument, Files.readString(instrument).replace("Agree\" score=\"2.0\"",
                "Agree\" score=\"1.0\""));
        Path jar = folder.resolve("review.jar");

        ModelFileException refused = assertThrows(ModelFileException.class,
                () -> new PluginPackager().pack(broken, List.of(), "", jar));

        assertEquals(List.of("scale-scores-order", "text-blank"),
                refused.problems().stream().map(Problem::rule).sorted().toList());
        assertFalse(Files.exists(jar));
    }

    @Test
    void aTranslationOfAnotherEditionIsRefused() throws Exception {
        Path instrument = files.instrument("review", "2024", "We need each other.");
        Path translation = files.translation("review", "2023");

        ModelFileException refused = assertThrows(ModelFileException.class,
                () -> new PluginPackager().pack(instrument, List.of(translation), "", folder.resolve("review.jar")));

        assertEquals("translation-of-other", refused.problems().getFirst().rule());
    }

    @ParameterizedTest
    @CsvSource({"review,2024,instrument.review.2024,2024.0.0", "a.b,1.2,instrument.a.b.1_2,1.2.0",
            "a,1_2,instrument.a.1__2,1.0.0", "a,draft,instrument.a.draft,1.0.0",
            "a..b,3.4.5.6,instrument.a._.b.3_4_5_6,3.4.5"})
    void nameAndVersionComeFromIdAndEdition(String id, String edition, String name, String version) {
        assertEquals(new PluginIdentity(name, version), PluginIdentity.of(id, edition));
    }

    @Test
    void twoEditionsAreTwoPlugins() {
        assertNotEquals(PluginIdentity.of("a", "1.2").symbolicName(), PluginIdentity.of("a", "1_2").symbolicName());
    }

    @Test
    void aProjectHoldsWhatTychoNeedsAndItsFilesAreThoseOfTheJar() throws Exception {
        Path project = folder.resolve("project");
        new PluginProject().export(files.instrument("review", "2024", "We need each other."), List.of(), "Somebody",
                project);

        assertAll(() -> assertTrue(Files.readString(project.resolve("pom.xml"))
                        .contains("<version>2024.0.0-SNAPSHOT</version>")),
                () -> assertTrue(Files.readString(project.resolve("META-INF/MANIFEST.MF"))
                        .contains("Bundle-Version: 2024.0.0.qualifier")),
                () -> assertTrue(Files.readString(project.resolve("build.properties"))
                        .contains("review-2024.instrument")),
                () -> assertTrue(Files.readString(project.resolve(".gitignore")).contains("target/")),
                () -> assertTrue(Files.readString(project.resolve("README.md")).contains("drop the jar on Parapet's")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProjectsFolderIsAsOpenToOthersAsTheFoldersAroundIt() throws Exception {
        Path ordinary = Files.createDirectory(folder.resolve("ordinary"));
        Path project = folder.resolve("project");
        new PluginProject().export(files.instrument("review", "2024", "We need each other."), List.of(), "", project);
        assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(project));
        try (var around = Files.list(folder)) {
            assertEquals(List.of(), around.filter(each -> each.getFileName().toString().startsWith(".")).toList());
        }
    }

    @Test
    void aFolderInUseIsNotWrittenInto() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("mine.txt"), "mine");
        Path instrument = files.instrument("review", "2024", "We need each other.");

        ModelFileException refused = assertThrows(ModelFileException.class,
                () -> new PluginProject().export(instrument, List.of(), "", project));

        assertEquals("project-not-empty", refused.problems().getFirst().rule());
        try (var content = Files.list(project)) {
            assertEquals(1, content.count());
        }
    }
}
