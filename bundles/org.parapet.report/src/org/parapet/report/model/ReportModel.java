// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

/** What one report says. The type decides which designs can show it and which data sets they read. */
public sealed interface ReportModel permits OdPlanReport, ResultsReport, ComparedReport {

    /**
     * Returns what every report prints of its assessment.
     *
     * @return the header
     */
    ReportHeader header();
}
