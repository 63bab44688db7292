// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OpenedOnceTest {

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatNobodyAsksForIsNeitherOpenedNorClosed() {
        opened("it").close();
        assertEquals(List.of(), done);
    }

    @Test
    void itIsOpenedOnceAndClosed() {
        try (OpenedOnce<String> opened = opened("it")) {
            assertSame(opened.get(), opened.get());
        }
        assertEquals(List.of("open", "close it"), done);
    }

    @Test
    void openedAheadItIsTheSameForThoseWhoAskMeanwhile() {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        try (OpenedOnce<String> opened = new OpenedOnce<>(() -> {
            threads.add(Thread.currentThread());
            done.add("open");
            return "it";
        }, it -> done.add("close " + it))) {
            opened.ahead(it -> done.add("use " + it));
            while (threads.isEmpty()) {
                Thread.onSpinWait();
            }
            assertEquals("it", opened.get());
            assertNotEquals(Thread.currentThread(), threads.getFirst());
        }
        assertEquals(List.of("open", "use it", "close it"), done);
    }

    @Test
    void closingWaitsForTheOtherThread() {
        CountDownLatch using = new CountDownLatch(1);
        OpenedOnce<String> opened = opened("it");
        opened.ahead(it -> {
            using.countDown();
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            done.add("used " + it);
        });
        opened.close();
        assertEquals(0, using.getCount());
        assertEquals(List.of("open", "used it", "close it"), done);
    }

    @Test
    void aFailureAheadReachesWhoeverAsks() {
        try (OpenedOnce<String> opened = new OpenedOnce<>(() -> {
            throw new IllegalArgumentException("damaged");
        }, it -> done.add("close"))) {
            opened.ahead(it -> done.add("use"));
            assertEquals("damaged", assertThrows(IllegalArgumentException.class, opened::get).getMessage());
        }
        assertTrue(done.isEmpty());
    }

    private OpenedOnce<String> opened(String what) {
        return new OpenedOnce<>(() -> {
            done.add("open");
            return what;
        }, it -> done.add("close " + it));
    }
}
