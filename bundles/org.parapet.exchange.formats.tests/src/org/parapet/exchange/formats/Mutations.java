// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes broken files of whole ones: bytes changed, pieces cut, doubled and moved, words of formats put in. */
final class Mutations {

    private static final List<String> WORDS = List.of("<", ">", "&", "&amp;", "&#0;", "]]>", "<!DOCTYPE a [", "<row>",
            "</row>", "\"", "{", "}", "[", "]", ":", ",", "null", "1e999", "-1", "99999999999999999999", "\u0000",
            "\uFFFF", "\u202E", "select_one", "begin_group", "end_group", "begin_repeat", "label::x (cy)", "=1+1",
            "type", "name", "item", "linkId", "answerOption", "<f>1</f>", "<c r=\"ZZZ1\"><v>1</v></c>",
            "<c r=\"A0\"/>", "t=\"s\"",
            "r=\"XFD1048576\"", "../../etc/passwd", "%s%n", "\n", "\r\n", "        ", "gid", "qid", "0", "1", "NaN");
    private static final int LONGEST_PIECE = 400;

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] mutate(byte[] file, boolean zip) {
        if (!zip || random.nextInt(4) == 0) {
            return broken(file);
        }
        Map<String, byte[]> parts = parts(file);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 0; i <= random.nextInt(2); i++) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(12) == 0) {
                parts.remove(name);
            } else if (parts.containsKey(name)) {
                parts.put(name, broken(parts.get(name)));
            }
        }
        return zip(parts);
    }

    private byte[] broken(byte[] file) {
        byte[] broken = file;
        for (int i = 0; i <= random.nextInt(4); i++) {
            broken = once(broken);
        }
        return broken;
    }

    private byte[] once(byte[] file) {
        if (file.length == 0) {
            return word();
        }
        int at = random.nextInt(file.length);
        int to = Math.min(file.length, at + 1 + random.nextInt(LONGEST_PIECE));
        int elsewhere = random.nextInt(file.length);
        return switch (random.nextInt(8)) {
            case 0 -> {
                byte[] changed = file.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 1 -> {
                byte[] changed = file.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            case 2 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, to, file.length));
            case 3 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, at, file.length));
            case 4 -> joined(Arrays.copyOf(file, elsewhere), Arrays.copyOfRange(file, at, to),
                    Arrays.copyOfRange(file, elsewhere, file.length));
            case 5, 6 -> joined(Arrays.copyOf(file, at), word(), Arrays.copyOfRange(file, at, file.length));
            default -> random.nextInt(6) == 0 ? Arrays.copyOf(file, at)
                    : joined(Arrays.copyOf(file, at), word(), Arrays.copyOfRange(file, to, file.length));
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
