// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.time.LocalDate;
import java.util.Objects;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.render.ReportException;

/**
 * Makes report models. Nothing of the partnership is changed.
 *
 * @param prepared the day to print as the day on which the report was made
 * @param version the version of the product
 */
public record ReportBuilder(LocalDate prepared, String version) {

    /** Refuses missing values. */
    public ReportBuilder {
        Objects.requireNonNull(prepared, "prepared");
        Objects.requireNonNull(version, "version");
    }

    /**
     * Makes the OD plan, or the action plan where the instrument leaves the actions to the partnership. What people
     * edited stands as they edited it; unless the plan is signed off, what the answers call for beyond that is added.
     *
     * @param assessed the assessment with its results
     * @return the plan
     */
    public OdPlanReport odPlan(AssessedInstrument assessed) {
        return new OdPlanReportBuilder(assessed, prepared, new HeaderBuilder(assessed, prepared, version)).report();
    }

    /**
     * Makes the results.
     *
     * @param assessed the assessment with its results
     * @return the results
     * @throws ReportException when the instrument has no answers that can be counted, or more different ones than a
     *         page can show
     */
    public ResultsReport results(AssessedInstrument assessed) throws ReportException {
        return new ResultsReportBuilder(assessed, new HeaderBuilder(assessed, prepared, version)).report();
    }
}
