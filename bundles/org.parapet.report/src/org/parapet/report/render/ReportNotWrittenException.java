// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

/** Says that a report was made but could not be written to its file. */
public class ReportNotWrittenException extends ReportException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which file could not be written, and why
     * @param cause what the file system said
     */
    public ReportNotWrittenException(String message, Throwable cause) {
        super(message, cause);
    }
}
