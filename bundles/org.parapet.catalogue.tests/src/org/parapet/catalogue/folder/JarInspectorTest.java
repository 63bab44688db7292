// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

class JarInspectorTest {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-Name: A review
            Bundle-Vendor: Somebody
            Bundle-SymbolicName: org.example.review;singleton:=true
            Bundle-Version: 1.2.3
            Require-Bundle: org.parapet.catalogue
            """;
    private static final String PLUGIN_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
               <extension point="org.parapet.catalogue.instruments">
                  <instrument id="review" edition="1" title="Review" fidelity="verbatim" file="review.instrument"/>
               </extension>
            </plugin>
            """;

    @TempDir
    private Path folder;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    JarInspectorTest() {
        put("META-INF/MANIFEST.MF", MANIFEST);
        put("plugin.xml", PLUGIN_XML);
        put("review.instrument", "valid");
    }

    @Test
    void dataOnlyIsAccepted() throws IOException {
        InspectedJar inspected = inspect(JarLimits.generous());

        assertTrue(inspected.acceptable(), inspected.problems()::toString);
        assertEquals("org.example.review", inspected.symbolicName());
        assertEquals("1.2.3", inspected.version());
        assertEquals("Somebody", inspected.vendor());
        assertEquals(64, inspected.sha256().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/B.class", "lib/x.jar", "native.so", "x.DLL", "META-INF/services/a.B",
            "OSGI-INF/component.xml", "run.sh"})
    void codeIsRefusedByItsName(String path) throws IOException {
        put(path, "anything");

        assertRefused("code-inside");
    }

    @Test
    void codeIsRefusedByItsContent() throws IOException {
        entries.put("readme.txt", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0});

        assertRefused("code-inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bundle-Activator: a.B", "Bundle-ClassPath: x.dat", "Service-Component: x.xml",
            "Fragment-Host: org.parapet.catalogue", "Export-Package: a", "DynamicImport-Package: *",
            "Bundle-NativeCode: x", "Multi-Release: true", "Provide-Capability: a.b"})
    void headersThatRunOrWireCodeAreRefused(String header) throws IOException {
        put("META-INF/MANIFEST.MF", MANIFEST + header + "\n");

        assertRefused("manifest-header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Import-Package: org.eclipse.swt", "Require-Capability: osgi.extender",
            "Import-Package: org.parapet.cataloguex"})
    void needsBeyondTheCatalogueAreRefused(String header) throws IOException {
        put("META-INF/MANIFEST.MF", MANIFEST + header + "\n");

        assertRefused("manifest-needs-code");
    }

    @Test
    void aManifestWithoutANameIsRefused() throws IOException {
        put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n");

        assertRefused("manifest-no-name");
    }

    @Test
    void aMissingManifestIsRefused() throws IOException {
        entries.remove("META-INF/MANIFEST.MF");

        assertRefused("manifest-missing");
    }

    @Test
    void aMissingPluginXmlIsRefused() throws IOException {
        entries.remove("plugin.xml");

        assertRefused("plugin-xml-missing");
    }

    @Test
    void otherExtensionPointsAreRefused() throws IOException {
        put("plugin.xml", PLUGIN_XML.replace("org.parapet.catalogue.instruments", "org.eclipse.ui.startup"));

        assertRefused("extension-point-not-data");
    }

    @Test
    void documentTypesInThePluginXmlAreRefused() throws IOException {
        put("plugin.xml", "<!DOCTYPE plugin [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><plugin>&x;</plugin>");

        assertRefused("plugin-xml-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.instrument", "/x.instrument", "C:/x.instrument", "a\\x.instrument", "a//b"})
    void pathsThatLeaveThePluginAreRefused(String path) throws IOException {
        put(path, "x");
        assertRefused("path-climbs");
        entries.remove(path);

        put("plugin.xml", PLUGIN_XML.replace("review.instrument", path));
        assertRefused("path-climbs");
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws IOException {
        entries.remove("review.instrument");

        assertRefused("file-missing");
    }

    @Test
    void anInvalidInstrumentIsRefusedWithItsOwnProblem() throws IOException {
        put("review.instrument", "invalid");

        assertRefused("test-invalid");
    }

    @Test
    void moreThanTheLimitsIsRefused() throws IOException {
        JarLimits generous = JarLimits.generous();
        entries.put("zeros.txt", new byte[5_000]);

        assertRefused("jar-too-large", new JarLimits(100, 10, 10_000, 10_000));
        assertRefused("jar-too-many-entries", new JarLimits(generous.jarBytes(), 3, 10_000, 10_000));
        assertRefused("jar-expands", new JarLimits(generous.jarBytes(), 10, 4_999, 100_000));
        assertRefused("jar-expands", new JarLimits(generous.jarBytes(), 10, 10_000, 5_100));
        assertTrue(inspect(new JarLimits(generous.jarBytes(), 10, 5_000, 100_000)).acceptable());
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        Path noise = Files.write(folder.resolve("noise.jar"), new byte[] {1, 2, 3, 4, 5});

        InspectedJar inspected = inspector(JarLimits.generous()).inspect(noise, "noise.jar");
        assertEquals(List.of("jar-damaged"), inspected.problems().stream().map(Problem::rule).toList());
    }

    private void put(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String rule) throws IOException {
        assertRefused(rule, JarLimits.generous());
    }

    private void assertRefused(String rule, JarLimits limits) throws IOException {
        InspectedJar inspected = inspect(limits);
        assertFalse(inspected.acceptable());
        assertEquals(List.of(rule), inspected.problems().stream().map(Problem::rule).distinct().toList());
        assertTrue(inspected.problems().getFirst().place().file().startsWith("some.jar"));
    }

    private InspectedJar inspect(JarLimits limits) throws IOException {
        Path jar = folder.resolve("some.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return inspector(limits).inspect(jar, "some.jar");
    }

    private static JarInspector inspector(JarLimits limits) {
        return new JarInspector(limits, (files, contentOf, jarName) -> new InspectedContent(List.of(), List.of(),
                files.stream()
                        .filter(file -> new String(contentOf.apply(file), StandardCharsets.UTF_8).equals("invalid"))
                        .map(file -> Problem.error("test-invalid", Place.of(jarName + '!' + file.path()),
                                "it is invalid", "mend it"))
                        .toList()));
    }
}
