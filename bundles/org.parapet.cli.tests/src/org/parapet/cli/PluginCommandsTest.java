// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packaging, installing, removing and comparing from the command line. */
class PluginCommandsTest {

    private static final String INSTRUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <instrument:Instrument xmlns:instrument="http://parapet.org/model/instrument" formatVersion="1" \
            id="ward" edition="2024" title="Ward review" abstract="A small one." publisher="A Trust">
              <source citation="Author (2024)" rights="Free for charities."/>
              <fit/>
              <scales code="agreement">
                <options code="D" label="Disagree" score="1.0" polarity="unfavourable"/>
                <options code="A" label="Agree" score="2.0" polarity="favourable"/>
              </scales>
              <sections code="1" title="Purpose">
                <items code="1.1" text="We need each other." scales="scale/agreement"/>
              </sections>
            </instrument:Instrument>
            """;

    @TempDir
    private Path folder;
    private Parapet parapet;
    private String file;
    private String jar;

    @BeforeEach
    void setUp() throws IOException {
        parapet = new Parapet(folder.resolve("faults"));
        file = Files.writeString(folder.resolve("ward.instrument"), INSTRUMENT).toString();
        jar = folder.resolve("ward.jar").toString();
    }

    @Test
    void anInstrumentIsPackagedInstalledAndRemoved() throws IOException {
        assertEquals(0, parapet.run("instruments", "package", file, "-o", jar), parapet.err());
        assertEquals(0, parapet.run("instruments", "install", jar), parapet.err());
        for (String text : List.of("Made by: A Trust", "SHA-256: ", "Rights: Free for charities.", "ward@2024")) {
            assertTrue(parapet.out().contains(text), parapet.out());
        }
        assertTrue(Files.exists(folder.resolve("faults/instruments/instrument.ward.2024.jar")));
        assertEquals(0, parapet.run("instruments", "remove", "ward"), parapet.err());
        assertEquals(2, parapet.run("instruments", "remove", "ward"));
        assertTrue(parapet.err().contains("[instrument-not-installed]"), parapet.err());
    }

    @Test
    void otherContentIsReplacedOnlyWhenAskedFor() throws IOException {
        parapet.run("instruments", "package", file, "-o", jar);
        parapet.run("instruments", "install", jar);
        Files.writeString(Path.of(file), INSTRUMENT.replace("need each", "want each"));
        parapet.run("instruments", "package", file, "-o", jar);

        assertEquals(2, parapet.run("instruments", "install", jar));
        assertTrue(parapet.err().contains("--replace"), parapet.err());
        assertEquals(0, parapet.run("instruments", "install", jar, "--replace"), parapet.err());
    }

    @Test
    void aRefusedPluginIsExplainedAndNothingIsInstalled() throws IOException {
        Files.writeString(Path.of(jar), "no jar");

        assertEquals(2, parapet.run("instruments", "install", jar));
        assertTrue(parapet.err().contains("[jar-damaged]"), parapet.err());
        assertFalse(Files.exists(folder.resolve("faults/instruments")));
    }

    @Test
    void anInvalidInstrumentIsNotPackaged() throws IOException {
        Files.writeString(Path.of(file), INSTRUMENT.replace("text=\"We need each other.\"", ""));

        assertEquals(2, parapet.run("instruments", "package", file, "-o", jar));
        assertTrue(parapet.err().contains("[feature-required]"), parapet.err());
        assertFalse(Files.exists(Path.of(jar)));
    }

    @Test
    void aProjectIsWrittenOrAJarAndNotBoth() {
        String project = folder.resolve("project").toString();
        assertEquals(0, parapet.run("instruments", "package", file, "--project", project), parapet.err());
        assertTrue(Files.exists(folder.resolve("project/META-INF/MANIFEST.MF")));
        assertEquals(1, parapet.run("instruments", "package", file));
        assertEquals(1, parapet.run("instruments", "package", file, "-o", jar, "--project", project));
    }

    @Test
    void aNewEditionIsMadeAndComparedWithTheFormer() throws IOException {
        Path next = folder.resolve("next.instrument");
        assertEquals(0, parapet.run("instruments", "new-edition", file, "--edition", "2025", "-o", next.toString()),
                parapet.err());
        assertEquals(2, parapet.run("instruments", "new-edition", file, "--edition", "2025", "-o", next.toString()));
        assertEquals(2, parapet.run("instruments", "new-edition", file, "--edition", "2024", "-o", jar));
        Files.writeString(next, Files.readString(next).replace("We need each other.", "We want each other."));

        assertEquals(0, parapet.run("instruments", "compare", file, next.toString()), parapet.err());
        assertTrue(parapet.out().contains("breaks comparison with earlier answers: 1"), parapet.out());
        assertTrue(parapet.out().contains("0 of 1 item can be compared"), parapet.out());
    }

    @Test
    void jsonFollowsItsSchemas() throws IOException {
        assertSchema("package", "instruments", "package", file, "-o", jar, "--json");
        assertSchema("install", "instruments", "install", jar, "--json");
        assertSchema("install", "instruments", "install", jar, "--show", "--json");
        assertSchema("remove", "instruments", "remove", "ward@2024", "--json");
        Path next = Files.writeString(folder.resolve("next.instrument"), INSTRUMENT.replace("2024", "2025")
                .replace("need", "want"));
        assertSchema("compare-editions", "instruments", "compare", file, next.toString(), "--json");
    }

    private void assertSchema(String schema, String... command) throws IOException {
        assertEquals(0, parapet.run(command), parapet.err());
        assertEquals(List.of(), SchemaCheck.faults(schema, parapet.out()));
    }
}
