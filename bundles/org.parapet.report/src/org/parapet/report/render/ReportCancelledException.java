// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

/** Says that a report was not made because the caller asked to stop. */
public class ReportCancelledException extends ReportException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which report was cancelled
     */
    public ReportCancelledException(String message) {
        super(message);
    }

    /** Says which report was cancelled, and in which format. */
    static ReportCancelledException of(ReportDesign design, OutputFormat format) {
        return new ReportCancelledException(Messages.get("render.cancelled", design.name(), format.extension()));
    }
}
