// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

    private static final Instant THEN = Instant.parse("2026-03-31T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theStampOfAFileIsThatOfItsContent() throws Exception {
        byte[] content = new byte[100_003];
        new Random(1).nextBytes(content);
        Path file = Files.write(folder.resolve("file"), content);
        Files.setLastModifiedTime(file, FileTime.from(THEN));
        assertEquals(FileStamp.of(content, THEN), FileStamp.of(file));
    }

    @Test
    void aFileThatWasOnlyTouchedHasTheSameContent() {
        FileStamp stamp = FileStamp.of(new byte[] {1, 2}, THEN);
        assertTrue(stamp.sameContentAs(FileStamp.of(new byte[] {1, 2}, THEN.plusSeconds(1))));
        assertFalse(stamp.sameContentAs(FileStamp.of(new byte[] {1, 3}, THEN)));
        assertFalse(stamp.sameContentAs(FileStamp.of(new byte[] {1}, THEN)));
    }
}
