// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.files.ModelFileException.Kind;

/** An output file is there whole or not at all. */
class AtomicFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFileAndAReplacementAreWhole() throws Exception {
        Path file = folder.resolve("report.html");
        new AtomicFiles().write(file, bytes("one"));
        assertEquals("one", Files.readString(file));
        new AtomicFiles().write(file, out -> {
            for (int i = 0; i < 100_000; i++) {
                out.write('x');
            }
            assertEquals("one", Files.readString(file), "nothing is seen before the end");
        });
        assertEquals(100_000, Files.size(file));
        assertEquals(List.of("report.html"), names());
    }

    @Test
    void contentThatFailsLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), "one");
        ModelFileException failure = assertThrows(ModelFileException.class, () -> new AtomicFiles().write(file, out -> {
            out.write(bytes("half"));
            throw new IOException("printer on fire");
        }));
        assertEquals(Kind.OUTPUT, failure.kind());
        assertEquals(3, failure.kind().exitCode());
        assertTrue(failure.getMessage().startsWith(file + ": "), failure.getMessage());
        assertThrows(IllegalStateException.class, () -> new AtomicFiles().write(file, out -> {
            throw new IllegalStateException();
        }));
        assertEquals("one", Files.readString(file));
        assertEquals(List.of("report.html"), names());
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFileAndAReplacedOneKeepsItsOwn() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path ordinary = Files.createFile(folder.resolve("ordinary.html"));
        Path file = folder.resolve("report.html");
        new AtomicFiles().write(file, bytes("one"));
        assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        new AtomicFiles().write(file, bytes("two"));
        assertEquals(PosixFilePermissions.fromString("rw-r-----"), Files.getPosixFilePermissions(file));
    }

    @Test
    void aFolderADeviceAndAMissingFolderAreRefused() {
        assertEquals("file-not-a-file", refused(folder));
        assertEquals("folder-missing", refused(folder.resolve("no/report.html")));
        Path device = Path.of("/dev/full");
        if (Files.exists(device)) {
            assertEquals("file-not-a-file", refused(device));
        }
        Path unwritable = Path.of("/proc/parapet-report.html");
        if (Files.isDirectory(unwritable.getParent())) {
            assertEquals(Kind.OUTPUT, assertThrows(ModelFileException.class,
                    () -> new AtomicFiles().write(unwritable, bytes("x"))).kind());
        }
    }

    @Test
    void whatADeadProcessLeftIsRemovedAndTheRestIsNot() throws Exception {
        Process dead = ChildJvm.start(LockingProcess.class, folder.resolve("none").toString(), "try");
        dead.waitFor();
        Files.writeString(folder.resolve(".parapet-" + dead.pid() + "-1f.tmp"), "rubbish");
        String alive = ".parapet-" + ProcessHandle.current().pid() + "-1f.tmp";
        Files.writeString(folder.resolve(alive), "at work");
        Files.writeString(folder.resolve(".parapet-mine.tmp"), "somebody's");
        new AtomicFiles().write(folder.resolve("report.html"), bytes("one"));
        assertEquals(Stream.of(alive, ".parapet-mine.tmp", "report.html").sorted().toList(), names());
    }

    private static String refused(Path file) {
        return assertThrows(ModelFileException.class, () -> new AtomicFiles().write(file, bytes("x"))).problems()
                .get(0).rule();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
