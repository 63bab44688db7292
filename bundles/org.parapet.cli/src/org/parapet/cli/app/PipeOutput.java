// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A standard stream whose reader may go away, as {@code head} does when it has seen enough: what is written after that
 * is dropped in silence. Other failures, such as a full disk, are failures.
 */
final class PipeOutput extends FilterOutputStream {

    private boolean readerGone;

    PipeOutput(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (readerGone) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (!saysThatTheReaderIsGone(e)) {
                throw e;
            }
            readerGone = true;
        }
    }

    /** Java has no type for this; Linux and macOS say "Broken pipe", Windows speaks of a pipe that was closed. */
    private static boolean saysThatTheReaderIsGone(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
