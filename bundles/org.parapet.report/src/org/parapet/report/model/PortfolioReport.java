// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.comparison.Comparison;

/**
 * Many partnerships: how they are distributed, construct by construct, and what moved in each.
 *
 * @param header what every report prints
 * @param instruments the instrument editions compared
 * @param comparison the figures
 */
public record PortfolioReport(ReportHeader header, List<InstrumentNote> instruments, Comparison comparison)
        implements ComparedReport {

    /** Copies the list and refuses missing values. */
    public PortfolioReport {
        Objects.requireNonNull(header);
        instruments = List.copyOf(instruments);
        Objects.requireNonNull(comparison);
    }
}
