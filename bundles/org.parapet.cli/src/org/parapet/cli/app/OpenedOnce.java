// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that is opened when it is first asked for, or ahead of that on a thread of its own, and at most once.
 * Thread-safe but for {@link #ahead} and {@link #close}, which belong to the thread that made it.
 */
final class OpenedOnce<T> implements Supplier<T>, AutoCloseable {

    private final FutureTask<T> opening;
    private final Consumer<? super T> close;
    private Thread ahead;

    /**
     * Opens nothing yet.
     *
     * @param open opens it; never null
     * @param close closes it again
     */
    OpenedOnce(Supplier<? extends T> open, Consumer<? super T> close) {
        this.opening = new FutureTask<>(open::get);
        this.close = close;
    }

    /**
     * Opens it on another thread, while this one does something else. A failure reaches whoever asks for it.
     *
     * @param then what is done with it there at once
     */
    void ahead(Consumer<? super T> then) {
        ahead = Thread.ofPlatform().daemon().name("Parapet ahead").start(() -> {
            try {
                then.accept(get());
            } catch (RuntimeException | Error e) {
                return; // whoever asks for it meets it again
            }
        });
    }

    @Override
    public T get() {
        opening.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return opening.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Closes it, once the other thread is through; nothing to do when it was never opened. */
    @Override
    public void close() {
        boolean interrupted = false;
        while (ahead != null && ahead.isAlive()) {
            try {
                ahead.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (opening.state() == FutureTask.State.SUCCESS) {
            close.accept(opening.resultNow());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
