// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parapet.model.assessment.operations.NameKey;

/** Counts the parts of a plain file on all processors and puts them together in the order of the file. */
final class PlainParts<P extends ResponsePart, R> implements Closeable {

    private static final int WINDOW = 1 << 12;
    private static final long MOST_BYTES = 1 << 28;

    private final FileChannel channel;
    private final PlainHeader plain;
    private final Header columns;
    private final int partSize;
    private final Supplier<P> newPart;
    private final Function<P, R> finish;
    private final BinaryOperator<R> plus;
    private final Map<NameKey, String> organisations = new HashMap<>();
    private final DuplicateSearch search;
    private final Fingerprints participants;
    private Optional<R> result = Optional.empty();

    PlainParts(FileChannel channel, PlainHeader plain, Header columns, int partSize, DuplicateSearch search,
            Supplier<P> newPart, Function<P, R> finish, BinaryOperator<R> plus) {
        this.channel = channel;
        this.plain = plain;
        this.columns = columns;
        this.partSize = partSize;
        this.search = search;
        this.participants = new Fingerprints(search);
        this.newPart = newPart;
        this.finish = finish;
        this.plus = plus;
    }

    /** {@return the result; empty when the file is not plain or has no response} */
    Optional<R> count(Supplier<Questions> questions) throws IOException {
        long size = channel.size();
        int processors = Runtime.getRuntime().availableProcessors();
        BlockingQueue<PlainRows> readers = new ArrayBlockingQueue<>(processors);
        for (int i = 0; i < processors; i++) {
            readers.add(new PlainRows(channel, plain.delimiter(), columns, questions.get(), search));
        }
        Deque<Future<Optional<Counted<P>>>> running = new ArrayDeque<>();
        ExecutorService executor = Executors.newFixedThreadPool(processors);
        try {
            long from = plain.end();
            boolean isPlain = true;
            while (isPlain && (from < size || !running.isEmpty())) {
                if (from < size) {
                    long begin = from;
                    long end = lineEnd(from + partSize, size);
                    if (end - begin > MOST_BYTES) {
                        return Optional.empty();
                    }
                    P part = newPart.get();
                    running.add(executor.submit(() -> count(readers, part, begin, end)));
                    from = end;
                }
                if (running.size() > 2 * processors || from >= size) {
                    isPlain &= add(running.remove());
                }
            }
            return isPlain && participants.size() > 0 && !participants.hasRepeated() ? result : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }

    /** {@return the end of the line at a place, its line end included} */
    private long lineEnd(long place, long size) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        long at = place - 1;
        while (at < size) {
            window.clear();
            int read = channel.read(window, at);
            if (read <= 0) {
                return size;
            }
            for (int i = 0; i < read; i++) {
                if (window.get(i) == '\n') {
                    return at + i + 1;
                }
            }
            at += read;
        }
        return size;
    }

    private Optional<Counted<P>> count(BlockingQueue<PlainRows> readers, P part, long from, long to)
            throws IOException, InterruptedException {
        PlainRows rows = readers.take();
        try {
            return rows.count(part, from, to)
                    ? Optional.of(new Counted<>(part, rows.fingerprints(), rows.organisations())) : Optional.empty();
        } finally {
            readers.put(rows);
        }
    }

    /** What one part gave. */
    private record Counted<P>(P part, long[] participants, Iterable<String> organisations) {
    }

    private boolean add(Future<Optional<Counted<P>>> future) throws IOException, InterruptedException {
        Optional<Counted<P>> counted;
        try {
            counted = future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
        if (counted.isEmpty()) {
            return false;
        }
        for (String id : counted.get().organisations()) {
            String first = organisations.putIfAbsent(NameKey.of(id), id);
            if (first != null && !first.equals(id)) {
                return false;
            }
        }
        participants.addAll(counted.get().participants());
        R here = finish.apply(counted.get().part());
        result = Optional.of(result.isEmpty() ? here : plus.apply(result.get(), here));
        return true;
    }

    @Override
    public void close() throws IOException {
        participants.close();
    }
}
