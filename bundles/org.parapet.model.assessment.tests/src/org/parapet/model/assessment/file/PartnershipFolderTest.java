// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class PartnershipFolderTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreFoundInFoldersWithinAndInOrder() throws Exception {
        Path deep = file("north/2026/b.partnership");
        Path first = file("a.partnership");
        file("north/.parapet-backups/b.partnership.1");
        file("notes.txt");
        Files.createDirectory(folder.resolve("folder.partnership"));
        assertEquals(List.of(first, deep), PartnershipFolder.files(folder));
    }

    @Test
    void aFolderThatCannotBeReadIsNamed() {
        Path gone = folder.resolve("gone");
        Problem problem = assertThrows(ModelFileException.class, () -> PartnershipFolder.files(gone)).problems()
                .getFirst();
        assertEquals("folder-unreadable", problem.rule());
        assertTrue(problem.describe().contains(gone.toString()), problem.describe());
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }
}
