// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.ReportEntry;
import org.parapet.model.assessment.Partnership;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.render.BuiltInReports;
import org.parapet.report.render.ReportDesign;

/** The designs that a report can have: Parapet's own, then those of plug-ins. */
final class ReportDesigns {

    private static final BuiltInReports OWN = new BuiltInReports();

    private ReportDesigns() {
    }

    /**
     * {@return the designs that can be used now; one that a plug-in named like Parapet's own, or whose file or report
     * model is not there, is left out}
     *
     * @param catalogue where plug-ins are looked up
     * @param partnership the partnership; reports of progress need an instrument that it used in two waves
     */
    static List<ReportDesign> of(Catalogue catalogue, Partnership partnership) {
        boolean progress = !ReportBuilder.inSeveralWaves(partnership).isEmpty();
        List<ReportDesign> designs = new ArrayList<>(OWN.designs());
        designs.removeIf(design -> !isShown(design, progress));
        catalogue.reports().stream().filter(entry -> OWN.find(entry.id()).isEmpty()).map(ReportDesigns::design)
                .flatMap(Optional::stream)
                .filter(design -> isShown(design, progress)).forEach(designs::add);
        return List.copyOf(designs);
    }

    /** Reports of several partnerships belong to a comparison. */
    private static boolean isShown(ReportDesign design, boolean progress) {
        return design.isOfOneAssessment() || progress && design.modelType() == ProgressReport.class;
    }

    private static Optional<ReportDesign> design(ReportEntry entry) {
        return entry.designLocation()
                .flatMap(place -> ReportDesign.contributed(entry.id(), entry.title(), entry.model(), place,
                        entry.slidesLocation()));
    }
}
