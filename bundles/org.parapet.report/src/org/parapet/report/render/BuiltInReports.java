// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.parapet.report.model.ComparisonReport;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.PortfolioReport;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.model.ReportModel;
import org.parapet.report.model.ResultsReport;

/** The designs that Parapet ships: "od-plan", "results", "progress", "comparison" and "portfolio". */
public final class BuiltInReports implements ReportCatalogue {

    /** The name of the OD plan's design. */
    public static final String OD_PLAN = "od-plan";

    /** The name of the results' design. */
    public static final String RESULTS = "results";

    /** The name of the progress report's design. */
    public static final String PROGRESS = "progress";

    /** The name of the comparison's design. */
    public static final String COMPARISON = "comparison";

    /** The name of the portfolio's design. */
    public static final String PORTFOLIO = "portfolio";

    private static final String DESIGN = ".rptdesign";

    private final List<ReportDesign> designs = List.of(design(OD_PLAN, OdPlanReport.class),
            design(RESULTS, ResultsReport.class), design(PROGRESS, ProgressReport.class),
            design(COMPARISON, ComparisonReport.class), design(PORTFOLIO, PortfolioReport.class));

    /** Creates the catalogue. */
    public BuiltInReports() {
        super();
    }

    @Override
    public List<ReportDesign> designs() {
        return designs;
    }

    private static ReportDesign design(String name, Class<? extends ReportModel> modelType) {
        return new ReportDesign(name, Messages.get("design." + name), modelType, resource(name + DESIGN),
                Optional.of(resource(name + "-sheets.rptdesign")), Optional.of(resource(name + "-slides.rptdesign")));
    }

    /** Whether a design lies among Parapet's own. */
    static boolean areShippedAs(URL design) {
        URL own = resource(OD_PLAN + DESIGN);
        String folder = own.toString().substring(0, own.toString().length() - OD_PLAN.length() - DESIGN.length());
        return design.toString().startsWith(folder);
    }

    private static URL resource(String file) {
        return Objects.requireNonNull(BuiltInReports.class.getResource("/designs/" + file), file);
    }
}
