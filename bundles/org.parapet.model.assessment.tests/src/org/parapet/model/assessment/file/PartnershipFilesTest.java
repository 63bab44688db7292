// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.SamplePartnership;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Stage;

class PartnershipFilesTest {

    @TempDir
    Path folder;

    private final PartnershipFiles files = new PartnershipFiles();

    private Path saved() throws ModelFileException {
        Path file = folder.resolve("team.partnership");
        files.create(file, new SamplePartnership().partnership).close();
        return file;
    }

    @Test
    void whatIsCreatedIsReadBackTheSame() throws ModelFileException {
        Partnership made = new SamplePartnership().partnership;
        Path file = folder.resolve("team.partnership");
        files.create(file, made).close();
        LoadResult<Partnership> read = files.read(file);
        assertEquals(List.of(), read.problems());
        assertTrue(EcoreUtil.equals(made, read.orElseThrow()));
    }

    @Test
    void theVersionIsWrittenAndReferencesArePlainIds() throws Exception {
        SamplePartnership sample = new SamplePartnership();
        String text = Files.readString(saved());
        assertTrue(text.contains("formatVersion=\"1\""), text);
        assertTrue(text.contains("organisation=\"" + sample.trust.getId() + '"'), text);
        assertFalse(text.contains("//@"), text);
    }

    @Test
    void anotherOrganisationChangesOneLine() throws Exception {
        Path file = saved();
        List<String> before = Files.readAllLines(file);
        try (OpenPartnership open = files.open(file)) {
            new PartnershipChanges(open.partnership()).addOrganisation("Tide Care");
            open.save();
        }
        List<String> after = Files.readAllLines(file);
        assertEquals(before.size() + 1, after.size());
        assertEquals(1, after.stream().filter(line -> !before.contains(line)).count());
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws Exception {
        Path file = saved();
        byte[] before = Files.readAllBytes(file);
        try (OpenPartnership open = files.open(file)) {
            open.save();
        }
        assertEquals(new String(before), Files.readString(file));
    }

    @Test
    void aFileCutShortGivesNothingButItsProblem() throws Exception {
        Path file = saved();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        LoadResult<Partnership> read = files.read(file);
        assertTrue(read.model().isEmpty());
        Problem problem = read.problems().getFirst();
        assertTrue(problem.isError() && problem.place().hasLine() && problem.place().file().equals(file.toString()));
        ModelFileException failure = assertThrows(ModelFileException.class, () -> files.open(file));
        assertEquals(2, failure.kind().exitCode());
        files.create(folder.resolve("other.partnership"), new SamplePartnership().partnership).close();
    }

    @Test
    void aBrokenRuleIsReportedWithLineColumnAndItem() throws Exception {
        Path file = saved();
        Files.writeString(file, Files.readString(file).replace("code=\"Q01\"", "code=\"h01\""));
        LoadResult<Partnership> read = files.read(file);
        Problem problem = read.problems().getFirst();
        assertTrue(read.hasErrors());
        assertEquals("participant-code-duplicate", problem.rule());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(problem.place().line() - 1).contains("h01"), problem.describe());
        assertTrue(problem.place().column() > 0);
        assertEquals("h01", problem.place().item());
    }

    @Test
    void aFileWithABrokenRuleIsNotOpenedAndNotLeftLocked() throws Exception {
        Path file = saved();
        String right = Files.readString(file);
        Files.writeString(file, right.replace("code=\"Q01\"", "code=\"H01\""));
        assertThrows(ModelFileException.class, () -> files.open(file));
        Files.writeString(file, right);
        files.open(file).close();
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        Path file = saved();
        Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\""));
        LoadResult<Partnership> read = files.read(file);
        assertTrue(read.hasErrors());
        assertTrue(read.problems().getFirst().message().contains("2"), read.problems().toString());
    }

    @Test
    void anInvalidPartnershipIsNotSavedAndTheOldFileStays() throws Exception {
        Path file = saved();
        String before = Files.readString(file);
        try (OpenPartnership open = files.open(file)) {
            Organisation organisation = open.partnership().getOrganisations().getFirst();
            organisation.setName("");
            ModelFileException failure = assertThrows(ModelFileException.class, open::save);
            assertEquals(ModelFileException.Kind.INPUT, failure.kind());
        }
        assertEquals(before, Files.readString(file));
    }

    @Test
    void anInvalidPartnershipIsNotCreated() {
        SamplePartnership sample = new SamplePartnership();
        sample.company.setName(sample.trust.getName());
        Path file = folder.resolve("new.partnership");
        assertThrows(ModelFileException.class, () -> files.create(file, sample.partnership));
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileChangedOnDiskIsNotOverwritten() throws Exception {
        Path file = saved();
        try (OpenPartnership open = files.open(file)) {
            String theirs = Files.readString(file) + "<!-- theirs -->\n";
            Files.writeString(file, theirs);
            assertTrue(open.changedOnDisk());
            new PartnershipChanges(open.partnership()).addOrganisation("Tide Care");
            ModelFileException failure = assertThrows(ModelFileException.class, open::save);
            assertEquals(2, failure.kind().exitCode());
            assertEquals(theirs, Files.readString(file));
        }
    }

    @Test
    void aReadOnlyFileIsReadButNotOpened() throws Exception {
        Path file = saved();
        assertTrue(file.toFile().setReadOnly());
        assertFalse(files.read(file).hasErrors());
        ModelFileException failure = assertThrows(ModelFileException.class, () -> files.open(file));
        assertEquals(3, failure.kind().exitCode());
    }

    @Test
    void anExistingFileIsNotCreatedAgain() throws Exception {
        Path file = saved();
        String before = Files.readString(file);
        assertThrows(ModelFileException.class, () -> files.create(file, new SamplePartnership().partnership));
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aFileLockedByAnotherProcessIsReadButNotOpened() throws Exception {
        Path file = saved();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(), LockHolder.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertEquals('L', other.getInputStream().read());
            assertFalse(files.read(file).hasErrors());
            ModelFileException failure = assertThrows(ModelFileException.class, () -> files.open(file));
            assertEquals(3, failure.kind().exitCode());
        } finally {
            other.getOutputStream().close();
            other.waitFor(30, TimeUnit.SECONDS);
        }
        files.open(file).close();
    }

    private static String classPath() {
        return Stream.of(LockHolder.class, PartnershipFiles.class, Partnership.class, Stage.class,
                ModelFileException.class, URI.class, EObject.class, XMLResource.class)
                .map(each -> each.getProtectionDomain().getCodeSource().getLocation().getPath()).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Another process that holds a partnership open until its input ends. */
    static final class LockHolder {

        private LockHolder() {
        }

        public static void main(String[] arguments) throws IOException, ModelFileException {
            OpenPartnership open = new PartnershipFiles().open(Path.of(arguments[0]));
            try (open) {
                System.out.write('L');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
