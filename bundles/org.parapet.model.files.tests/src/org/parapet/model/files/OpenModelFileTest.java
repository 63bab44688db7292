// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.files.ModelFileException.Kind;
import org.parapet.model.files.internal.Disk;

/** A model file that is open for writing is locked, watched and saved so that nothing is ever lost. */
class OpenModelFileTest {

    private final Plans plans = new Plans();
    private final ModelFormat<EObject> format = plans.format();

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsReadAgainAndLooksPlain() throws Exception {
        Path file = folder.resolve("a.plan");
        EObject plan = plans.plan("T \u00e9 <&\"\n", 2);
        Plans.set(Plans.parts(plan).get(0), "next", Plans.parts(plan).get(1));
        try (OpenModelFile<EObject> open = OpenModelFile.create(format, file, plan)) {
            assertEquals(file, open.file());
        }
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <plan:Plan xmlns:plan="http://example.org/plan" formatVersion="3" title="T \u00e9 &lt;&amp;&quot;&#xA;">
                  <parts code="P1" next="P2"/>
                  <parts code="P2"/>
                </plan:Plan>
                """, Files.readString(file));
        assertEquals("T \u00e9 <&\"\n", Plans.title(new ModelReader().read(format, file).orElseThrow()));
        assertEquals(List.of("a.plan"), names());
    }

    @Test
    void changesAreSavedAndTheLastThreeCopiesAreKept() throws Exception {
        Path file = newFile("a.plan", "0");
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            for (int i = 1; i <= 5; i++) {
                Plans.title(open.model(), String.valueOf(i));
                assertEquals(List.of(), open.save());
            }
        }
        assertEquals("5", titleOf(file));
        Path backups = folder.resolve(".parapet-backups");
        assertEquals("4", titleOf(backups.resolve("a.plan.1")));
        assertEquals("3", titleOf(backups.resolve("a.plan.2")));
        assertEquals("2", titleOf(backups.resolve("a.plan.3")));
        assertEquals(List.of(".parapet-backups", "a.plan"), names());
    }

    @Test
    void savingWithoutAChangeWritesNothing() throws Exception {
        Path file = newFile("a.plan", "0");
        FileTime old = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(file, old);
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            open.save();
        }
        assertEquals(old, Files.getLastModifiedTime(file));
        assertEquals(List.of("a.plan"), names());
    }

    @Test
    void aFileThatChangedOnDiskIsNotOverwritten() throws Exception {
        Path file = newFile("a.plan", "mine");
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            assertFalse(open.changedOnDisk());
            String theirs = Files.readString(file).replace("mine", "thei");
            FileTime before = Files.getLastModifiedTime(file);
            Files.writeString(file, theirs);
            Files.setLastModifiedTime(file, before);
            assertTrue(open.changedOnDisk());
            Plans.title(open.model(), "changed");
            ModelFileException failure = assertThrows(ModelFileException.class, open::save);
            assertEquals(Kind.INPUT, failure.kind());
            assertEquals("changed-on-disk", failure.problems().get(0).rule());
            assertEquals(theirs, Files.readString(file));
            Files.delete(file);
            assertEquals("changed-on-disk",
                    assertThrows(ModelFileException.class, open::save).problems().get(0).rule());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void savingWithoutAChangeStillTellsThatTheFileChangedOnDisk() throws Exception {
        Path file = newFile("a.plan", "mine");
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            Files.writeString(file, Files.readString(file).replace("mine", "theirs"));
            assertInputRefused(open, "changed-on-disk");
        }
        assertEquals("theirs", titleOf(file));
    }

    @Test
    void aTouchedFileWithTheSameContentIsNotChanged() throws Exception {
        Path file = newFile("a.plan", "0");
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(5000));
            Plans.title(open.model(), "1");
            open.save();
        }
        assertEquals("1", titleOf(file));
    }

    @Test
    void aSecondOpenerInTheSameProcessIsRefusedAndDoesNotLoosenTheLock() throws Exception {
        Path file = newFile("a.plan", "0");
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            for (int i = 0; i < 2; i++) {
                ModelFileException failure = assertThrows(ModelFileException.class,
                        () -> OpenModelFile.open(format, file));
                assertEquals(Kind.OUTPUT, failure.kind());
                assertEquals("file-locked", failure.problems().get(0).rule());
                assertTrue(failure.getMessage().contains(String.valueOf(ProcessHandle.current().pid())));
            }
            assertEquals("file-locked", child(file, "try"), "another process is still refused");
            assertThrows(ModelFileException.class, () -> new ModelWriter().write(format, plans.plan("x", 0), file));
            assertFalse(new ModelReader().read(format, file).hasErrors(), "reading needs no lock");
            open.save();
        }
        OpenModelFile.open(format, file).close();
        assertEquals("opened", child(file, "try"));
    }

    @Test
    void aFileLockedByAnotherProcessIsRefusedUntilThatProcessIsKilled() throws Exception {
        Path file = newFile("a.plan", "0");
        Process holder = start(file, "hold");
        try {
            assertEquals("opened", holder.inputReader().readLine());
            ModelFileException failure = assertThrows(ModelFileException.class, () -> OpenModelFile.open(format, file));
            assertEquals("file-locked", failure.problems().get(0).rule());
            assertTrue(failure.getMessage().contains("process " + holder.pid() + " "), failure.getMessage());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(folder.resolve(".a.plan.lock")), "the killed process left its lock file");
        OpenModelFile.open(format, file).close();
        assertEquals(List.of("a.plan"), names());
    }

    @Test
    void aClosedFileCannotBeSavedAndClosesTwice() throws Exception {
        OpenModelFile<EObject> open = OpenModelFile.open(format, newFile("a.plan", "0"));
        open.close();
        open.close();
        assertThrows(IllegalStateException.class, open::save);
    }

    @Test
    void aBrokenFileIsNotOpenedNorLocked() throws Exception {
        Path file = Files.writeString(folder.resolve("a.plan"), "<plan");
        ModelFileException failure = assertThrows(ModelFileException.class, () -> OpenModelFile.open(format, file));
        assertEquals(Kind.INPUT, failure.kind());
        assertEquals(List.of("a.plan"), names());
        assertEquals("file-missing", assertThrows(ModelFileException.class,
                () -> OpenModelFile.open(format, folder.resolve("none.plan"))).problems().get(0).rule());
    }

    @Test
    void creatingOverAFileIsRefused() throws Exception {
        Path file = newFile("a.plan", "0");
        byte[] before = Files.readAllBytes(file);
        ModelFileException failure = assertThrows(ModelFileException.class,
                () -> OpenModelFile.create(format, file, plans.plan("1", 0)));
        assertEquals("file-exists", failure.problems().get(0).rule());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals("folder-missing", assertThrows(ModelFileException.class,
                () -> OpenModelFile.create(format, folder.resolve("no/a.plan"), plans.plan("1", 0)))
                .problems().get(0).rule());
    }

    @Test
    void whatCouldNotBeCreatedIsNotLocked() throws Exception {
        Path file = folder.resolve("a.plan");
        FailingDisk disk = new FailingDisk();
        disk.failing = FailingDisk.Step.WRITE;
        assertThrows(ModelFileException.class, () -> OpenModelFile.create(format, file, plans.plan("1", 0), disk));
        assertEquals(List.of(), names());
        OpenModelFile.create(format, file, plans.plan("1", 0)).close();
        assertEquals("1", titleOf(file));
    }

    @Test
    void anOriginalIsKeptOnceHoweverOftenTheFirstSaveFails() throws Exception {
        String old = Plans.root("  <steps id=\"A\"/>").replace("\"3\"", "\"1\"");
        Path file = Files.writeString(folder.resolve("team.plan"), old);
        FailingDisk disk = new FailingDisk();
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file, new ModelReader(), disk)) {
            disk.failing = FailingDisk.Step.MOVE;
            assertThrows(ModelFileException.class, open::save);
            assertThrows(ModelFileException.class, open::save);
            disk.failing = FailingDisk.Step.FLUSH_FOLDER;
            open.save();
        }
        assertEquals(old, Files.readString(folder.resolve("team.v1.plan")));
        assertEquals(List.of(".parapet-backups", "team.plan", "team.v1.plan"), names());
    }

    @Test
    void theOriginalOfAMigratedFileIsKeptAtTheFirstSave() throws Exception {
        String old = Plans.root("  <steps id=\"A\"/>").replace("\"3\"", "\"1\"");
        Path file = Files.writeString(folder.resolve("team.plan"), old);
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            assertEquals(old, Files.readString(file), "opening changes nothing");
            open.save();
            Plans.title(open.model(), "next");
            open.save();
        }
        assertEquals(old, Files.readString(folder.resolve("team.v1.plan")));
        assertEquals("next", titleOf(file));
        assertEquals(List.of(".parapet-backups", "team.plan", "team.v1.plan"), names());
    }

    @Test
    void anOriginalKeptBeforeIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("team.v2.plan"), "something else");
        String old = Plans.root("  <parts id=\"A\"/>").replace("\"3\"", "\"2\"");
        Path file = Files.writeString(folder.resolve("team.plan"), old);
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            open.save();
        }
        assertEquals("something else", Files.readString(folder.resolve("team.v2.plan")));
        assertEquals(old, Files.readString(folder.resolve("team.v2-2.plan")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStay() throws Exception {
        Path file = newFile("a.plan", "0");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        changeTitle(file, "1");
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        changeTitle(file, "2");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysALinkAndItsTargetIsLocked() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = newFile("elsewhere/a.plan", "0");
        Path link = Files.createSymbolicLink(folder.resolve("link.plan"), real);
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, link)) {
            assertThrows(ModelFileException.class, () -> OpenModelFile.open(format, real));
            Plans.title(open.model(), "1");
            open.save();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("1", titleOf(real));
        Files.delete(real);
        assertTrue(Files.exists(elsewhere));
        assertEquals("link-broken", assertThrows(ModelFileException.class,
                () -> new ModelWriter().write(format, plans.plan("x", 0), link)).problems().get(0).rule());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFileIsRefusedEvenForAnAdministrator() throws Exception {
        Path file = newFile("a.plan", "0");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        ModelFileException failure = assertThrows(ModelFileException.class, () -> OpenModelFile.open(format, file));
        assertEquals(Kind.OUTPUT, failure.kind());
        assertEquals("file-read-only", failure.problems().get(0).rule());
        assertEquals("0", titleOf(file));
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNoRubbishAndTheNextSaveWorks() throws Exception {
        Path file = newFile("a.plan", "0");
        FailingDisk disk = new FailingDisk();
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file, new ModelReader(), disk)) {
            Plans.title(open.model(), "1");
            for (FailingDisk.Step step : List.of(FailingDisk.Step.WRITE, FailingDisk.Step.FLUSH,
                    FailingDisk.Step.MOVE)) {
                disk.failing = step;
                ModelFileException failure = assertThrows(ModelFileException.class, open::save, step.name());
                assertEquals(Kind.OUTPUT, failure.kind());
                assertEquals("disk-full", failure.problems().get(0).rule());
                assertEquals("0", titleOf(file));
                assertTrue(names().stream().noneMatch(name -> name.endsWith(".tmp")), names().toString());
            }
            disk.failing = FailingDisk.Step.FLUSH_FOLDER;
            Files.delete(folder.resolve(".parapet-backups/a.plan.1"));
            assertEquals("backup-not-kept", open.save().get(0).rule());
        }
        assertEquals("1", titleOf(file));
    }

    @Test
    void aDiskWithoutHardLinksGetsCopies() throws Exception {
        Path file = newFile("a.plan", "0");
        FailingDisk disk = new FailingDisk();
        disk.failing = FailingDisk.Step.LINK;
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file, new ModelReader(), disk)) {
            Plans.title(open.model(), "1");
            assertEquals(List.of(), open.save());
        }
        assertEquals("0", titleOf(folder.resolve(".parapet-backups/a.plan.1")));
    }

    @Test
    void aModelThatWouldNotLoadAgainIsNotWritten() throws Exception {
        Path file = newFile("a.plan", "0");
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            Plans.title(open.model(), "bell \u0007");
            assertInputRefused(open, "text-unstorable");
            Plans.title(open.model(), "half \uD83D");
            assertInputRefused(open, "text-unstorable");
            Plans.title(open.model(), "1");
            EObject outside = Plans.parts(plans.plan("other", 1)).get(0);
            Plans.parts(open.model()).addAll(Plans.parts(plans.plan("", 1)));
            Plans.set(Plans.parts(open.model()).get(0), "next", outside);
            assertInputRefused(open, "reference-dangling");
            Plans.set(Plans.parts(open.model()).get(0), "next", null);
            Plans.parts(open.model()).addAll(Plans.parts(plans.plan("", 1)));
            assertInputRefused(open, "model-not-readable");
        }
        assertEquals("0", titleOf(file));
    }

    @Test
    void aFileThatWouldBeTooLargeToReadAgainIsNotWritten() throws Exception {
        Path file = newFile("a.plan", "0");
        byte[] before = Files.readAllBytes(file);
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file, new ModelReader(before.length + 10),
                new Disk())) {
            Plans.title(open.model(), "a title that is too long");
            assertInputRefused(open, "model-too-large");
            assertArrayEquals(before, Files.readAllBytes(file));
            Plans.title(open.model(), "1");
            assertEquals(List.of(), open.save());
        }
        assertEquals("1", titleOf(file));
    }

    @Test
    void theWriterReplacesAndKeepsACopy() throws Exception {
        Path file = newFile("a.plan", "0");
        assertEquals(List.of(), new ModelWriter().write(format, plans.plan("1", 3), file));
        assertEquals("1", titleOf(file));
        assertEquals("0", titleOf(folder.resolve(".parapet-backups/a.plan.1")));
    }

    private void assertInputRefused(OpenModelFile<EObject> open, String rule) {
        ModelFileException failure = assertThrows(ModelFileException.class, open::save);
        assertEquals(Kind.INPUT, failure.kind());
        assertEquals(rule, failure.problems().get(0).rule(), failure.getMessage());
    }

    private void changeTitle(Path file, String title) throws ModelFileException {
        try (OpenModelFile<EObject> open = OpenModelFile.open(format, file)) {
            Plans.title(open.model(), title);
            open.save();
        }
    }

    private Path newFile(String name, String title) throws ModelFileException {
        Path file = folder.resolve(name);
        OpenModelFile.create(format, file, plans.plan(title, 0)).close();
        return file;
    }

    private String titleOf(Path file) throws ModelFileException {
        return Plans.title(new ModelReader().read(format, file).orElseThrow());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Process start(Path file, String mode) throws IOException {
        return ChildJvm.start(LockingProcess.class, file.toString(), mode);
    }

    private static String child(Path file, String mode) throws Exception {
        Process process = start(file, mode);
        String line = process.inputReader().readLine();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return line;
    }

    /** A disk on which one step finds no space. */
    private static final class FailingDisk extends Disk {

        enum Step { WRITE, FLUSH, LINK, MOVE, FLUSH_FOLDER, NONE }

        private Step failing = Step.NONE;

        @Override
        public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
            if (failing == Step.WRITE) {
                channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
            }
            fail(Step.WRITE);
            super.write(channel, bytes);
        }

        @Override
        public void flush(FileChannel channel) throws IOException {
            fail(Step.FLUSH);
            super.flush(channel);
        }

        @Override
        public void link(Path link, Path existing) throws IOException {
            fail(Step.LINK);
            super.link(link, existing);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            fail(Step.MOVE);
            super.move(from, to);
        }

        @Override
        public void flushFolder(Path path) throws IOException {
            fail(Step.FLUSH_FOLDER);
            super.flushFolder(path);
        }

        private void fail(Step step) throws IOException {
            if (failing == step) {
                throw new IOException("No space left on device");
            }
        }
    }
}
