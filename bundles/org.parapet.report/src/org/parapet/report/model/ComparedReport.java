// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.List;
import org.parapet.analysis.comparison.Comparison;

/**
 * A report about several assessments. Its figures are those of a comparison, all of which may be shown: small groups
 * are protected across the whole set. Instrument, wave and dates of its header sum up those of all assessments.
 */
public sealed interface ComparedReport extends ReportModel permits ComparisonReport, PortfolioReport, ProgressReport {

    /** {@return the comparison that the report lays out} */
    Comparison comparison();

    /** {@return what a reader must know of each instrument edition, by its title} */
    List<InstrumentNote> instruments();
}
