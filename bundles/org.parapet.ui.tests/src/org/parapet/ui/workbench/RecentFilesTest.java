// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files opened lately are remembered, each once, the last one first. */
class RecentFilesTest {

    private String kept = "";
    private final RecentFiles recent = new RecentFiles(() -> kept, text -> kept = text);

    @Test
    void theFileOpenedLastComesFirst() {
        recent.opened(file("a"));
        recent.opened(file("b"));
        assertEquals(List.of(file("b"), file("a")), recent.files());
    }

    @Test
    void aFileOpenedAgainIsListedOnce() {
        recent.opened(file("a"));
        recent.opened(file("b"));
        recent.opened(file("a"));
        assertEquals(List.of(file("a"), file("b")), recent.files());
    }

    @Test
    void onlySoManyAreRemembered() {
        for (int i = 0; i < RecentFiles.MAXIMUM + 3; i++) {
            recent.opened(file("f" + i));
        }
        assertEquals(RecentFiles.MAXIMUM, recent.files().size());
        assertEquals(file("f" + (RecentFiles.MAXIMUM + 2)), recent.files().getFirst());
    }

    @Test
    void theListOutlivesTheWindow() {
        recent.opened(file("a b & \u00fc"));
        assertEquals(List.of(file("a b & \u00fc")), new RecentFiles(() -> kept, text -> { }).files());
    }

    @Test
    void aForgottenFileIsGoneAndListenersAreTold() {
        List<String> told = new ArrayList<>();
        recent.opened(file("a"));
        recent.addListener(() -> told.add(kept));
        recent.forget(file("a"));
        assertTrue(recent.files().isEmpty());
        assertEquals(1, told.size());
    }

    private static Path file(String name) {
        return Path.of(name + ".partnership").toAbsolutePath();
    }
}
