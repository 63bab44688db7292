// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PipeOutputTest {

    private int attempts;

    @Test
    void whatIsWrittenAfterTheReaderWentIsDroppedInSilence() {
        try (PipeOutput output = new PipeOutput(failing("Broken pipe"))) {
            assertDoesNotThrow(() -> output.write(new byte[10]));
            assertDoesNotThrow(() -> output.write('x'));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertEquals(1, attempts);
    }

    @Test
    void aFullDiskIsAFailure() {
        PipeOutput output = new PipeOutput(failing("No space left on device"));
        assertThrows(IOException.class, () -> output.write(new byte[10]));
    }

    private OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                attempts++;
                throw new IOException(reason);
            }
        };
    }
}
