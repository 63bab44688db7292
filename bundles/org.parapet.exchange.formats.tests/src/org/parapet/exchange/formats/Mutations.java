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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes broken files of whole ones: bytes changed, pieces cut, doubled and moved, words of formats put in. Half of them
 * keep the form of JSON or XML and have other contents, so that they come further than to the parser.
 */
final class Mutations {

    private static final List<String> WORDS = List.of("<", ">", "&", "&amp;", "&#0;", "]]>", "<!DOCTYPE a [", "<row>",
            "</row>", "\"", "{", "}", "[", "]", ":", ",", "null", "1e999", "-1", "99999999999999999999", "\u0000",
            "\uFFFF", "\u202E", "select_one", "begin_group", "end_group", "begin_repeat", "label::x (cy)", "=1+1",
            "type", "name", "item", "linkId", "answerOption", "<f>1</f>", "<c r=\"ZZZ1\"><v>1</v></c>",
            "<c r=\"A0\"/>", "t=\"s\"",
            "r=\"XFD1048576\"", "../../etc/passwd", "%s%n", "\n", "\r\n", "        ", "gid", "qid", "0", "1", "NaN");
    private static final int LONGEST_PIECE = 400;
    private static final int MOST_REPEATS = 300;
    private static final Pattern CONTENTS = Pattern.compile("xl/(sharedStrings|worksheets/.*|workbook)\\.xml");
    private static final Pattern XML_TEXT = Pattern.compile(">([^<>]+)<");
    private static final Pattern JSON_TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] mutate(byte[] file, boolean zip) {
        boolean formed = random.nextBoolean();
        if (!zip) {
            return formed ? withOtherContents(file) : broken(file);
        }
        if (!formed && random.nextInt(4) == 0) {
            return broken(file);
        }
        Map<String, byte[]> parts = parts(file);
        List<String> names = new ArrayList<>(parts.keySet());
        if (formed) {
            names.removeIf(name -> !CONTENTS.matcher(name).matches());
            parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> withOtherContents(part));
            return zip(parts);
        }
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

    /** Some contents take the place of others, or give way to words, to nothing or to themselves many times over. */
    private byte[] withOtherContents(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        boolean xml = text.startsWith("<");
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<MatchResult> contents = (xml ? XML_TEXT : JSON_TEXT).matcher(text).results().toList();
            if (contents.isEmpty()) {
                break;
            }
            MatchResult place = contents.get(random.nextInt(contents.size()));
            String content = switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> place.group(1).repeat(1 + random.nextInt(MOST_REPEATS));
                case 2, 3 -> escaped(WORDS.get(random.nextInt(WORDS.size())), xml);
                default -> contents.get(random.nextInt(contents.size())).group(1);
            };
            text = text.substring(0, place.start(1)) + content + text.substring(place.end(1));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String word, boolean xml) {
        return xml ? word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replaceAll("[\\x00\uFFFF]", "")
                : word.replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\u0000");
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
