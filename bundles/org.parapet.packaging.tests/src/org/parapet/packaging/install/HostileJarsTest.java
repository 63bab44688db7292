// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.model.files.Problem;
import org.parapet.packaging.ReviewFiles;

/** Jars that pretend to be something else are refused with the reason. */
class HostileJarsTest {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @TempDir
    private Path home;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private InstrumentInstaller installer;

    @BeforeEach
    void open() throws Exception {
        installer = new InstrumentInstaller(home.resolve("instruments"), any -> Optional.empty());
        Path good = new ReviewFiles(home).plugin("review", "2024", "We need each other.");
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @Test
    void theUnchangedJarIsAccepted() throws Exception {
        assertEquals(Standing.NEW, installer.offer(write(packed())).standing());
    }

    @ParameterizedTest
    @CsvSource({"items=\"1\",items=\"7\"", "fidelity=\"verbatim\",fidelity=\"adapted\"",
            "edition=\"2024\",edition=\"2025\"", "id=\"review\",id=\"pat\"", "Ward &amp;,Other &amp;"})
    void aPluginXmlThatLiesIsRefused(String truth, String lie) throws Exception {
        change("plugin.xml", text -> text.replace(truth, lie));

        assertEquals(List.of("plugin-xml-disagrees"), rules(packed()));
    }

    @Test
    void aHeaderThatStandsThereTwiceIsRefused() throws Exception {
        change(MANIFEST, text -> text.stripTrailing() + "\r\nBundle-Vendor: Somebody Trusted\r\n\r\n");

        assertEquals(List.of("manifest-damaged"), rules(packed()));
    }

    @ParameterizedTest
    @CsvSource({"org.parapet.cli", "org.parapet.catalogue", "org.eclipse.osgi"})
    void aNameOfTheProductIsRefused(String name) throws Exception {
        change(MANIFEST, text -> text.replace("instrument.review.2024;", name + ';'));

        assertEquals(List.of("manifest-name-taken"), rules(packed()));
    }

    @Test
    void textThatHidesItsDirectionIsRefused() throws Exception {
        change(MANIFEST, text -> text.replace("Bundle-Vendor: A", "Bundle-Vendor: \u202EA"));

        assertEquals(List.of("manifest-text"), rules(packed()));
    }

    @Test
    void aSymbolicLinkIsRefused() throws Exception {
        byte[] jar = packed();
        int at = directoryEntry(jar, "RIGHTS.txt");
        jar[at + 5] = 3;
        jar[at + 40] = (byte) 0xFF;
        jar[at + 41] = (byte) 0xA1;

        assertEquals(List.of("link-inside"), rules(jar));
    }

    @Test
    void anEntryThatTheDirectoryCallsOtherwiseIsRefused() throws Exception {
        byte[] jar = packed();
        jar[directoryEntry(jar, "RIGHTS.txt") + 46] = 'L';

        assertEquals(List.of("zip-two-readings"), rules(jar));
    }

    @Test
    void somethingBeforeTheFirstEntryIsRefused() throws Exception {
        byte[] jar = packed();
        byte[] longer = new byte[jar.length + 8];
        System.arraycopy("#!/bin/x".getBytes(StandardCharsets.US_ASCII), 0, longer, 0, 8);
        System.arraycopy(jar, 0, longer, 8, jar.length);

        assertEquals(Standing.REFUSED, installer.offer(write(longer)).standing());
    }

    @Test
    void aSignatureThatDoesNotCoverEverythingIsRefused() throws Exception {
        entries.put("META-INF/X.SF", "Signature-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        assertTrue(rules(packed()).contains("signature-incomplete"));
    }

    @Test
    void aBombIsRefusedWithoutBeingUnpacked() throws Exception {
        entries.put("zeros.txt", new byte[100 << 20]);

        assertEquals(List.of("jar-expands"), rules(packed()));
    }

    private void change(String path, UnaryOperator<String> change) {
        entries.computeIfPresent(path, (name, content) -> {
            String old = new String(content, StandardCharsets.UTF_8);
            String now = change.apply(old);
            assertTrue(!now.equals(old), "changed");
            return now.getBytes(StandardCharsets.UTF_8);
        });
    }

    private List<String> rules(byte[] jar) throws IOException {
        InstallationOffer offer = installer.offer(write(jar));
        assertEquals(Standing.REFUSED, offer.standing());
        return offer.problems().stream().filter(Problem::isError).map(Problem::rule).distinct().toList();
    }

    private Path write(byte[] jar) throws IOException {
        return Files.write(home.resolve("offered.jar"), jar);
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Where the directory's entry of a file begins. */
    private static int directoryEntry(byte[] jar, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < jar.length - 46 - wanted.length; at++) {
            if (jar[at] == 'P' && jar[at + 1] == 'K' && jar[at + 2] == 1 && jar[at + 3] == 2
                    && Arrays.equals(wanted, Arrays.copyOfRange(jar, at + 46, at + 46 + wanted.length))) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
