// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.EditionLookup;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.model.ComparisonReport;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.PortfolioReport;
import org.parapet.report.model.ProgressReport;
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

    /**
     * Makes the report of several assessments side by side.
     *
     * @param comparison the figures
     * @param instruments the editions compared, by {@code id@edition}
     * @return the report
     * @throws ReportException when the comparison holds no assessment
     */
    public ComparisonReport comparison(Comparison comparison, Map<String, Instrument> instruments)
            throws ReportException {
        refuseEmpty(comparison);
        ComparedHeaderBuilder header = new ComparedHeaderBuilder(comparison, instruments, prepared, version);
        return new ComparisonReport(header.header(Messages.get("title.comparison")), header.notes(), comparison);
    }

    /**
     * Makes the report of many partnerships.
     *
     * @param comparison the figures
     * @param instruments the editions compared, by {@code id@edition}
     * @return the report
     * @throws ReportException when the comparison holds no assessment
     */
    public PortfolioReport portfolio(Comparison comparison, Map<String, Instrument> instruments)
            throws ReportException {
        refuseEmpty(comparison);
        ComparedHeaderBuilder header = new ComparedHeaderBuilder(comparison, instruments, prepared, version);
        return new PortfolioReport(header.header(Messages.get("title.portfolio")), header.notes(), comparison);
    }

    private static void refuseEmpty(Comparison comparison) throws ReportException {
        if (comparison.assessments().isEmpty()) {
            throw new ReportException(Messages.get("compared.nothing"));
        }
    }

    /**
     * Lists the instruments that a partnership used in two waves or more.
     *
     * @param partnership the partnership
     * @return the instruments' ids in the order of their first assessments; none without a second wave
     */
    public static List<String> inSeveralWaves(Partnership partnership) {
        return partnership.getAssessments().stream().map(Assessment::getInstrument).distinct()
                .filter(instrument -> partnership.getAssessments().stream()
                        .filter(each -> each.getInstrument().equals(instrument)).map(Assessment::getWave).distinct()
                        .count() > 1).toList();
    }

    /**
     * Makes the report of one instrument's waves, with the actions of the earlier waves' plans. Where nobody wrote a
     * plan, its actions are those that the answers call for.
     *
     * @param partnership the partnership with all its assessments and plans
     * @param instrument the instrument's id
     * @param editions finds the instrument's editions
     * @param crosswalks which items measure which constructs; without any, only statements are compared
     * @return the report
     * @throws ReportException when fewer than two waves have answers that may be shown
     */
    public ProgressReport progress(Partnership partnership, String instrument, EditionLookup editions,
            List<Crosswalk> crosswalks) throws ReportException {
        return new ProgressReportBuilder(partnership, instrument, editions, crosswalks).report(prepared, version);
    }
}
