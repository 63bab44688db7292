// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the zip format lets a jar say that Java's own reading passes over: links, encryption, content before the first
 * entry, entries that overlap, and local headers that name another file than the directory (PKWARE APPNOTE 6.3.10,
 * sections 4.3 and 4.4).
 */
final class ZipStructure {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int ENCRYPTED = 0x41;

    private final ByteBuffer bytes;
    private final BiConsumer<String, String> refuse;

    private record Span(int from, long to) {
    }

    /**
     * A jar.
     *
     * @param content all of it
     * @param refuse takes rule and message of everything wrong
     */
    ZipStructure(byte[] content, BiConsumer<String, String> refuse) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.refuse = refuse;
    }

    void check() {
        int end = endOfDirectory();
        if (end < 0) {
            refuse.accept("jar-damaged", Messages.get("jar.damaged", Messages.get("zip.noEnd")));
            return;
        }
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (entries == 0xFFFF || offset == 0xFFFFFFFFL) {
            refuse.accept("zip-unusual", Messages.get("zip.zip64"));
            return;
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            if (!has(offset, DIRECTORY_LENGTH) || bytes.getInt((int) offset) != DIRECTORY_SIGNATURE) {
                refuse.accept("jar-damaged", Messages.get("jar.damaged", Messages.get("zip.directory")));
                return;
            }
            if (!entry((int) offset, spans)) {
                return;
            }
            offset += DIRECTORY_LENGTH + lengths((int) offset + 28, 3);
        }
        contiguous(spans);
    }

    private boolean entry(int at, List<Span> spans) {
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        if (!has(at + (long) DIRECTORY_LENGTH, nameLength)) {
            refuse.accept("jar-damaged", Messages.get("jar.damaged", Messages.get("zip.directory")));
            return false;
        }
        byte[] name = slice(at + DIRECTORY_LENGTH, nameLength);
        String shown = new String(name, StandardCharsets.UTF_8);
        int madeBy = Byte.toUnsignedInt(bytes.get(at + 5));
        int type = bytes.getShort(at + 40) & FILE_TYPE;
        if (madeBy == UNIX && type != 0 && type != REGULAR && type != FOLDER) {
            refuse.accept("link-inside", Messages.get("zip.link", shown));
        }
        if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
            refuse.accept("zip-unusual", Messages.get("zip.encrypted", shown));
        }
        long local = Integer.toUnsignedLong(bytes.getInt(at + 42));
        if (!has(local, LOCAL_LENGTH) || bytes.getInt((int) local) != LOCAL_SIGNATURE) {
            refuse.accept("jar-damaged", Messages.get("jar.damaged", Messages.get("zip.local", shown)));
            return false;
        }
        int localNameLength = Short.toUnsignedInt(bytes.getShort((int) local + 26));
        if (!has(local + LOCAL_LENGTH, localNameLength)
                || !Arrays.equals(name, slice((int) local + LOCAL_LENGTH, localNameLength))) {
            refuse.accept("zip-two-readings", Messages.get("zip.twoReadings", shown));
            return false;
        }
        long size = Integer.toUnsignedLong(bytes.getInt(at + 20));
        spans.add(new Span((int) local, local + LOCAL_LENGTH + lengths((int) local + 26, 2) + size));
        return true;
    }

    private void contiguous(List<Span> spans) {
        spans.sort((left, right) -> Integer.compare(left.from(), right.from()));
        if (!spans.isEmpty() && spans.getFirst().from() != 0) {
            refuse.accept("zip-two-readings", Messages.get("zip.before"));
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                refuse.accept("zip-two-readings", Messages.get("zip.overlap"));
                return;
            }
        }
    }

    /** The end record whose comment ends with the file, as Java finds it. */
    private int endOfDirectory() {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
            if (bytes.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == bytes.limit()) {
                return at;
            }
        }
        return -1;
    }

    private long lengths(int at, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Short.toUnsignedInt(bytes.getShort(at + 2 * i));
        }
        return sum;
    }

    private boolean has(long at, long length) {
        return at >= 0 && at + length <= bytes.limit();
    }

    private byte[] slice(int at, int length) {
        byte[] slice = new byte[length];
        bytes.get(at, slice);
        return slice;
    }
}
