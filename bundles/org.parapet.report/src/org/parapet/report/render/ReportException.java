// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

/** Says that a report could not be made. The message names the report, the format and the reason. */
public class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what could not be made, and why
     * @param cause what lies behind it
     */
    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Creates the exception.
     *
     * @param message what could not be made, and why
     */
    public ReportException(String message) {
        super(message);
    }
}
