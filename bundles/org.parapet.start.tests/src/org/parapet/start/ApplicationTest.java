// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    @TempDir
    Path folder;

    @Test
    void noArgumentOpensTheWorkbench() {
        assertEquals(Application.WORKBENCH, Application.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ours.partnership", "ours.instrument", "ours.comparison", "OURS.PARTNERSHIP" })
    void aFileOfTheWorkbenchOpensInIt(String name) throws IOException {
        String file = Files.createFile(folder.resolve(name)).toString();
        assertEquals(Application.WORKBENCH, Application.of(List.of(file)));
        assertEquals(Application.COMMAND_LINE, Application.of(List.of("analyse", file)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nowhere.partnership", "selftest", "--help", "partnership", "a\0b.partnership" })
    void everythingElseIsForTheCommandLine(String argument) {
        assertEquals(Application.COMMAND_LINE, Application.of(List.of(argument)));
    }

    @Test
    void anotherFileIsForTheCommandLine() throws IOException {
        assertEquals(Application.COMMAND_LINE,
                Application.of(List.of(Files.createFile(folder.resolve("answers.csv")).toString())));
    }

    @Test
    void theCommandLineStartsWithItsOwnApplicationBeforeTheArguments() {
        assertArrayEquals(new String[] { "command-line", "-nosplash", "-application", "org.parapet.cli.application",
                "instruments", "list" }, Application.COMMAND_LINE.start(List.of("instruments", "list")));
    }
}
