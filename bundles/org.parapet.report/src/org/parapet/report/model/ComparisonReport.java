// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.comparison.Comparison;

/**
 * Assessments side by side: constructs across instruments, organisations and waves.
 *
 * @param header what every report prints
 * @param instruments the instrument editions compared
 * @param comparison the figures
 */
public record ComparisonReport(ReportHeader header, List<InstrumentNote> instruments, Comparison comparison)
        implements ComparedReport {

    /** Copies the list and refuses missing values. */
    public ComparisonReport {
        Objects.requireNonNull(header);
        instruments = List.copyOf(instruments);
        Objects.requireNonNull(comparison);
    }
}
