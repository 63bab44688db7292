// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes broken and hostile jars of good ones, the same for the same seed. */
final class MutatedJars {

    private static final List<String> PATHS = List.of("../../evil.instrument", "/etc/cron.d/x", "C:\\x", "a/B.class",
            "META-INF/services/a.B", "lib/x.jar", "META-INF/MANIFEST.MF", "PLUGIN.XML", "plugin.xml", "x".repeat(300),
            "a\u0000b", "\u202Egpj.exe", "META-INF/X.SF", "META-INF/X.RSA", "con", "a/./b", "fragment.xml", "\uD800");

    private static final List<String> HEADERS = List.of("Bundle-Activator: a.B", "Fragment-Host: org.parapet.cli",
            "Require-Bundle: org.eclipse.swt", "Import-Package: *", "Bundle-SymbolicName: org.parapet.cli",
            "Bundle-NativeCode: x.so", "Bundle-SymbolicName: x;singleton:=false", "Bundle-ManifestVersion: 1",
            "Export-Package: org.osgi.framework", "Class-Path: http://example.org/x.jar", "Multi-Release: true");

    private static final List<String> XML = List.of("class=\"a.B\"", "<!DOCTYPE plugin [<!ENTITY a \"b\">]>",
            "<extension point=\"org.eclipse.ui.startup\"/>", "file=\"../x\"", "items=\"7\"", "edition=\"9\"",
            "fidelity=\"verbatim\"", "\u0000", "]]>", "<plugin>", "&a;", "</plugin>");

    private final Random random;
    private final List<byte[]> originals;

    MutatedJars(long seed, List<byte[]> originals) {
        this.random = new Random(seed);
        this.originals = List.copyOf(originals);
    }

    byte[] next() throws IOException {
        byte[] jar = originals.get(random.nextInt(originals.size())).clone();
        int rounds = 1 + random.nextInt(3);
        for (int i = 0; i < rounds; i++) {
            jar = mutated(jar);
        }
        return jar;
    }

    private byte[] mutated(byte[] jar) throws IOException {
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(jar, random.nextInt(jar.length + 1));
            case 1, 2 -> flipped(jar, 1 + random.nextInt(16));
            case 3 -> field(jar);
            case 4 -> inserted(jar);
            case 5 -> repacked(jar, entries -> entries.put(pick(PATHS), noise(64)));
            case 6 -> repacked(jar, entries -> entries.compute("META-INF/MANIFEST.MF", (path, old) -> text(old,
                    pick(HEADERS) + "\r\n")));
            case 7 -> repacked(jar, entries -> entries.computeIfPresent("plugin.xml", (path, old) -> spliced(old,
                    pick(XML))));
            case 8 -> repacked(jar, entries -> entries.replaceAll((path, old) -> path.endsWith(".instrument")
                    ? flipped(old, 1 + random.nextInt(8)) : old));
            case 9 -> repacked(jar, entries -> entries.keySet().remove(pick(List.copyOf(entries.keySet()))));
            case 10 -> repacked(jar, entries -> entries.put("zeros" + random.nextInt(3) + ".txt",
                    new byte[random.nextInt(4) == 0 ? 20 << 20 : 1 << 16]));
            default -> repacked(jar, entries -> entries.replaceAll((path, old) -> random.nextInt(3) == 0
                    ? spliced(old, pick(XML)) : old));
        };
    }

    @FunctionalInterface
    private interface Change {
        void apply(Map<String, byte[]> entries);
    }

    private byte[] repacked(byte[] jar, Change change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readNBytes(1 << 20));
            }
        } catch (IOException | IllegalArgumentException e) {
            return flipped(jar, 4);
        }
        if (entries.isEmpty()) {
            return flipped(jar, 4);
        }
        change.apply(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IllegalArgumentException e) {
            return jar;
        }
        return bytes.toByteArray();
    }

    private byte[] flipped(byte[] content, int count) {
        byte[] changed = content.clone();
        for (int i = 0; i < count && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** Changes a number in the structures at the end of the file, where sizes, offsets and counts stand. */
    private byte[] field(byte[] jar) {
        byte[] changed = jar.clone();
        int from = Math.max(0, changed.length - 600);
        for (int i = 0; i < 4 && changed.length > 4; i++) {
            int at = from + random.nextInt(changed.length - from - 3);
            int value = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> 0xFFFFFFFF;
                case 2 -> 0x7FFFFFFF;
                default -> random.nextInt(changed.length + 1);
            };
            for (int b = 0; b < 4; b++) {
                changed[at + b] = (byte) (value >> 8 * b);
            }
        }
        return changed;
    }

    private byte[] inserted(byte[] jar) {
        int at = random.nextInt(jar.length + 1);
        byte[] more = noise(1 + random.nextInt(200));
        byte[] changed = Arrays.copyOf(jar, jar.length + more.length);
        System.arraycopy(more, 0, changed, at, more.length);
        System.arraycopy(jar, at, changed, at + more.length, jar.length - at);
        return changed;
    }

    private byte[] spliced(byte[] content, String text) {
        String old = new String(content, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(old.length() + 1);
        return (old.substring(0, at) + text + old.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(byte[] old, String more) {
        return ((old == null ? "" : new String(old, StandardCharsets.UTF_8).stripTrailing() + "\r\n") + more)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
