// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.parapet.model.files.digest.Sha256;

/**
 * What a file was when it was read, to tell later whether somebody else changed it.
 *
 * @param size bytes
 * @param modified time of last change, for messages; it does not decide
 * @param sha256 digest of the content in lower-case hexadecimal
 */
public record FileStamp(long size, Instant modified, String sha256) {

    /**
     * {@return the stamp of a file as it is now, of whatever size}
     *
     * @param file a regular file
     * @throws IOException when it cannot be read
     */
    public static FileStamp of(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            return new FileStamp(size, Files.getLastModifiedTime(file).toInstant(),
                    HexFormat.of().formatHex(digest.digest()));
        }
    }

    /**
     * {@return the stamp of content}
     *
     * @param content all bytes of the file
     * @param modified time of last change
     */
    public static FileStamp of(byte[] content, Instant modified) {
        return new FileStamp(content.length, modified, Sha256.hex(content));
    }

    /**
     * {@return whether the content is the same; a file that was only touched has the same content}
     *
     * @param other another stamp
     */
    public boolean sameContentAs(FileStamp other) {
        return size == other.size && sha256.equals(other.sha256);
    }
}
