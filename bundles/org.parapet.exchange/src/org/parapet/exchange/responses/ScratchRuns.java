// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of ascending numbers in a temporary file, to be read from their beginnings to their ends. The file is made with
 * the first run, for this user alone, and is gone when this is closed or the process ends.
 */
final class ScratchRuns implements Closeable {

    private static final int AT_ONCE = 1 << 10;

    private final Path folder;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(AT_ONCE * Long.BYTES);
    private final List<Run> runs = new ArrayList<>();
    private FileChannel channel;
    private long written;

    /** Where the next number of a run stands, and where the run ends, in numbers. */
    private static final class Run {

        private long next;
        private final long end;

        Run(long next, long end) {
            this.next = next;
            this.end = end;
        }
    }

    ScratchRuns(Path folder) {
        this.folder = folder;
    }

    /** Adds a run: the first of some numbers, in ascending order. */
    void add(long[] ascending, int count) throws ScratchException {
        try {
            if (channel == null) {
                channel = FileChannel.open(Files.createTempFile(folder, "parapet-", ".tmp"), StandardOpenOption.READ,
                        StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            for (int from = 0; from < count; from += AT_ONCE) {
                int length = Math.min(AT_ONCE, count - from);
                buffer.clear();
                buffer.asLongBuffer().put(ascending, from, length);
                buffer.limit(length * Long.BYTES);
                long at = (written + from) * Long.BYTES;
                while (buffer.hasRemaining()) {
                    at += channel.write(buffer, at);
                }
            }
        } catch (IOException e) {
            throw new ScratchException(folder, e);
        }
        runs.add(new Run(written, written + count));
        written += count;
    }

    int size() {
        return runs.size();
    }

    /**
     * Reads the next numbers of a run up to a last one.
     *
     * @param run the run's place, from 0
     * @param last numbers above it are left for later
     * @param into where they go
     * @param from from which place on
     * @return how many were read: as many as there are, or as there is room for
     */
    int read(int run, long last, long[] into, int from) throws ScratchException {
        Run here = runs.get(run);
        int count = 0;
        try {
            while (here.next < here.end && from + count < into.length) {
                int length = (int) Math.min(Math.min(AT_ONCE, here.end - here.next), into.length - from - count);
                fill(here.next, length);
                for (int i = 0; i < length; i++) {
                    long number = buffer.getLong(i * Long.BYTES);
                    if (number > last) {
                        return count;
                    }
                    into[from + count++] = number;
                    here.next++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new ScratchException(folder, e);
        }
    }

    private void fill(long number, int length) throws IOException {
        buffer.clear();
        buffer.limit(length * Long.BYTES);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, number * Long.BYTES + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
