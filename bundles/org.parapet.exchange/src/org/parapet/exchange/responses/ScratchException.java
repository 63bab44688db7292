// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.nio.file.Path;

/** A temporary file cannot be made, written or read again. */
final class ScratchException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    ScratchException(Path folder, IOException cause) {
        super(cause);
        this.folder = folder.toString();
    }

    /** {@return where the file was to be} */
    String folder() {
        return folder;
    }
}
