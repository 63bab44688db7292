// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

/** Says that a chart could not be drawn; the cause is the chart engine's. */
public class ChartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which chart could not be drawn
     * @param cause what the chart engine said
     */
    public ChartException(String message, Throwable cause) {
        super(message, cause);
    }
}
