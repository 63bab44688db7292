// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The packages that other people's plug-ins may use keep to semantic versions: what is recorded of a package in
 * {@code releng/checks/api} may lose nothing without a higher first number, and gain nothing without a higher second.
 *
 * <p>After the version in the manifest has been raised, {@code releng/record-api} records the package anew.
 */
class ApiTest {

    private static final Path RECORDS = Bundles.ROOT.resolve("releng/checks/api");
    private static final String SUFFIX = ".api";
    private static final boolean RECORD = Boolean.getBoolean("parapet.api.record");

    /** A package as a manifest exports it and as its sources are. */
    private record Package(String version, SortedSet<String> signatures) {
    }

    @TestFactory
    List<DynamicTest> packagesKeepToTheirVersions() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> records = Files.list(RECORDS)) {
            for (Path record : records.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
                String name = record.getFileName().toString().replace(SUFFIX, "");
                tests.add(DynamicTest.dynamicTest(name, () -> check(name, record)));
            }
        }
        assertTrue(!tests.isEmpty(), "no package is recorded in " + RECORDS);
        return tests;
    }

    @Test
    void lostSignaturesNeedAHigherFirstNumber() {
        assertNotEquals("", verdict("1.4.0", sorted("a", "b"), "1.5.0", sorted("a")));
        assertEquals("", verdict("1.4.0", sorted("a", "b"), "2.0.0", sorted("a")));
    }

    @Test
    void gainedSignaturesNeedAHigherSecondNumber() {
        assertNotEquals("", verdict("1.4.0", sorted("a"), "1.4.1", sorted("a", "b")));
        assertEquals("", verdict("1.4.0", sorted("a"), "1.5.0", sorted("a", "b")));
        assertEquals("", verdict("1.4.0", sorted("a"), "2.0.0", sorted("a", "b")));
    }

    @Test
    void anUnchangedPackageMayKeepItsVersion() {
        assertEquals("", verdict("1.4.0", sorted("a"), "1.4.0", sorted("a")));
        assertNotEquals("", verdict("1.4.0", sorted("a"), "1.3.0", sorted("a")));
    }

    private static void check(String name, Path record) throws IOException {
        Package now = current(name);
        if (RECORD) {
            List<String> lines = new ArrayList<>(List.of(name + ' ' + now.version()));
            lines.addAll(now.signatures());
            Files.write(record, lines);
            return;
        }
        List<String> lines = Files.readAllLines(record);
        String version = lines.getFirst().substring(lines.getFirst().indexOf(' ') + 1);
        SortedSet<String> signatures = new TreeSet<>(lines.subList(1, lines.size()));
        assertEquals("", verdict(version, signatures, now.version(), now.signatures()));
        assertEquals(signatures, now.signatures(), "run releng/record-api, since the version was raised");
    }

    /** {@return what breaks the rules, nothing when all is well} */
    private static String verdict(String oldVersion, SortedSet<String> before, String newVersion,
            SortedSet<String> now) {
        SortedSet<String> lost = new TreeSet<>(before);
        lost.removeAll(now);
        SortedSet<String> gained = new TreeSet<>(now);
        gained.removeAll(before);
        int[] old = numbers(oldVersion);
        int[] fresh = numbers(newVersion);
        boolean major = fresh[0] > old[0];
        boolean minor = major || fresh[0] == old[0] && fresh[1] > old[1];
        if (fresh[0] < old[0] || fresh[0] == old[0] && fresh[1] < old[1]) {
            return "version " + newVersion + " is lower than the recorded " + oldVersion;
        }
        if (!lost.isEmpty() && !major) {
            return "lost or changed since " + oldVersion + ", so it needs version " + (old[0] + 1) + ".0.0: " + lost;
        }
        if (!gained.isEmpty() && !minor) {
            return "new since " + oldVersion + ", so it needs version " + old[0] + '.' + (old[1] + 1) + ".0: " + gained;
        }
        return "";
    }

    private static Package current(String name) throws IOException {
        Bundles bundles = new Bundles();
        for (String bundle : bundles.shipped()) {
            String exported = bundles.manifest(bundle).getValue("Export-Package");
            Matcher version = Pattern.compile("(?:^|,)\\s*" + Pattern.quote(name) + ";version=\"([0-9.]+)\"")
                    .matcher(exported == null ? "" : exported);
            if (version.find()) {
                Path sources = Bundles.ROOT.resolve("bundles").resolve(bundle);
                String path = name.replace('.', '/');
                return new Package(version.group(1), ApiSignatures.of(List.of(
                        sources.resolve("src").resolve(path), sources.resolve("src-gen").resolve(path))));
            }
        }
        throw new AssertionError("no bundle exports " + name + ", which is API: it may go only with a new name for it");
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static SortedSet<String> sorted(String... signatures) {
        return new TreeSet<>(List.of(signatures));
    }
}
