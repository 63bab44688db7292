// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start hands its files over to the window that is running. */
class OpenRequestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();

    @Test
    void theRunningWindowGetsTheFilesWithTheirWholePath() throws Exception {
        try (OpenRequests requests = OpenRequests.receive(folder, received::add)) {
            assertTrue(OpenRequests.send(folder, List.of(Path.of("a \u00e4.partnership")), PATIENCE));
        }
        assertEquals(List.of(Path.of("a \u00e4.partnership").toAbsolutePath()), received.poll(10, TimeUnit.SECONDS));
        assertFalse(Files.list(folder).findAny().isPresent(), "A request is left over");
    }

    @Test
    void aStartWithoutFilesAsksToShowTheWindow() throws Exception {
        try (OpenRequests requests = OpenRequests.receive(folder, received::add)) {
            assertTrue(OpenRequests.send(folder, List.of(), PATIENCE));
        }
        assertEquals(List.of(), received.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void withoutAWindowTheRequestIsTakenBack() throws IOException {
        assertFalse(OpenRequests.send(folder, List.of(Path.of("a.partnership")), Duration.ofMillis(200)));
        assertFalse(Files.list(folder).findAny().isPresent(), "A request is left over");
    }

    @Test
    void requestsToAWindowThatIsGoneAreDropped() throws Exception {
        Files.writeString(folder.resolve("old.request"), "/old.partnership\n");
        try (OpenRequests requests = OpenRequests.receive(folder, received::add)) {
            assertNull(received.poll(500, TimeUnit.MILLISECONDS));
        }
    }
}
