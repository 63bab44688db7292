// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationAreaTest {

    @TempDir
    private Path folder;
    private Path product;
    private Path user;

    @BeforeEach
    void makeProduct() throws IOException {
        product = folder.resolve("product");
        user = Files.createDirectory(folder.resolve("user"));
        Files.createDirectories(product.resolve("plugins"));
        Files.createDirectories(product.resolve("configuration"));
        Files.createFile(product.resolve("configuration/config.ini"));
    }

    @Test
    void processesAtTheSameTimeHaveAreasOfTheirOwn() throws IOException {
        try (ConfigurationArea first = take("command-line"); ConfigurationArea second = take("command-line");
                ConfigurationArea window = take("workbench")) {
            assertNotEquals(first.path(), second.path());
            assertNotEquals(first.path(), window.path());
            assertTrue(Files.isDirectory(second.path()));
        }
    }

    @Test
    void areasBeyondTheMostEndWithTheirProcess() throws IOException {
        ConfigurationArea[] areas = new ConfigurationArea[17];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = take("command-line");
        }
        assertFalse(areas[16].path().startsWith(folder.resolve("product")));
        for (ConfigurationArea area : areas) {
            area.close();
        }
        assertTrue(Files.exists(areas[0].path()));
        assertFalse(Files.exists(areas[16].path()));
    }

    @Test
    void whatAProcessThatEndedRegularlyRememberedIsUsedAgain() throws IOException {
        Path remembered = endRegularly();
        try (ConfigurationArea next = take("command-line")) {
            assertEquals(remembered.getParent(), next.path());
            assertTrue(Files.exists(remembered));
        }
    }

    @Test
    void whatAProcessLeftThatDidNotEndRegularlyIsForgotten() throws IOException {
        Path remembered = endRegularly();
        take("command-line").close();
        try (ConfigurationArea next = take("command-line")) {
            assertEquals(remembered.getParent(), next.path());
            assertFalse(Files.exists(remembered));
        }
    }

    @Test
    void whatAnotherStateOfTheProductLeftIsForgotten() throws IOException {
        Path remembered = endRegularly();
        Files.setLastModifiedTime(product.resolve("plugins"), FileTime.fromMillis(1_000));
        take("command-line").close();
        assertFalse(Files.exists(remembered));

        remembered = endRegularly();
        Files.setLastModifiedTime(product.resolve("configuration/config.ini"), FileTime.fromMillis(1_000));
        take("command-line").close();
        assertFalse(Files.exists(remembered));
    }

    @Test
    void aProductThatCannotBeWrittenHasItsAreasWithTheUser() throws IOException {
        Files.delete(product.resolve("configuration/config.ini"));
        Files.delete(product.resolve("configuration"));
        try (ConfigurationArea area = take("command-line")) {
            assertTrue(area.path().startsWith(user), area.path()::toString);
        }
    }

    @Test
    void aUserFolderThatCannotBeMadeIsReplacedByOneThatEndsWithTheProcess() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        UserFolder replaced = UserFolder.of(file.resolve("settings"));
        assertTrue(Files.isDirectory(replaced.path()));
        replaced.close();
        assertFalse(Files.exists(replaced.path()));

        UserFolder made = UserFolder.of(folder.resolve("home/settings"));
        made.close();
        assertTrue(Files.isDirectory(folder.resolve("home/settings")));
    }

    private ConfigurationArea take(String name) throws IOException {
        return ConfigurationArea.take(product, user, name);
    }

    private Path endRegularly() throws IOException {
        try (ConfigurationArea area = take("command-line")) {
            Path remembered = Files.createFile(area.path().resolve("remembered"));
            area.keep();
            return remembered;
        }
    }
}
