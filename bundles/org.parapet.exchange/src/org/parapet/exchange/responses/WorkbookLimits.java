// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keeps workbooks that were made to exhaust memory from being read: they are small packed and huge unpacked. Looks at
 * the packed file only, by unpacking it to nowhere until a limit is reached.
 *
 * @param fileSize greatest size of the packed file, in bytes
 * @param unpackedSize greatest size of all its parts unpacked, in bytes
 * @param ratio how many times larger than packed a part may be once it is larger than a megabyte
 * @param parts greatest number of parts
 * @param rows greatest number of rows in the sheet
 * @param columns greatest number of columns in the sheet
 */
record WorkbookLimits(long fileSize, long unpackedSize, int ratio, int parts, int rows, int columns) {

    static final WorkbookLimits STANDARD =
            new WorkbookLimits(32L << 20, 128L << 20, 200, 4096, 50_000, 2_000);

    private static final long ALWAYS_ALLOWED = 1L << 20;

    /** {@return the rule that a file breaks; empty when it is safe to read} */
    Optional<String> brokenBy(Path file) throws IOException {
        if (Files.size(file) > fileSize) {
            return Optional.of("workbook-too-large");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > parts) {
                return Optional.of("workbook-too-large");
            }
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                long size = unpacked(zip, entry, unpackedSize - total);
                total += size;
                if (total > unpackedSize || size > ALWAYS_ALLOWED && size > ratio * Math.max(1L, packed(entry))) {
                    return Optional.of("workbook-too-large");
                }
            }
        }
        return Optional.empty();
    }

    private static long packed(ZipEntry entry) {
        return entry.getCompressedSize();
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}
