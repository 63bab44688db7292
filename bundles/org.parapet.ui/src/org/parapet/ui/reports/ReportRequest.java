// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.construct.CrosswalkScores;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.catalogue.CrosswalkEntry;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.build.AssessedInstrument;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.model.ReportModel;
import org.parapet.report.render.ReportDesign;
import org.parapet.report.render.ReportException;
import org.parapet.report.render.ReportFileName;
import org.parapet.ui.partnership.PartnershipSession;

/**
 * A report to be rendered: what it says, how it looks, and what its files are called. Made on the display's thread from
 * the partnership as it stands; rendered on any.
 *
 * @param design how it looks
 * @param model what it says
 * @param fileName the name of its files, without extension
 */
record ReportRequest(ReportDesign design, ReportModel model, String fileName) {

    /**
     * Makes the request.
     *
     * @param session the partnership
     * @param assessment one of its assessments
     * @param design one of the designs
     * @return the request; empty when the instrument is missing or nobody has answered
     * @throws ReportException when the instrument has nothing that this report could show
     */
    static Optional<ReportRequest> of(PartnershipSession session, Assessment assessment, ReportDesign design)
            throws ReportException {
        Optional<Instrument> instrument = session.instrument(assessment);
        Optional<AssessmentResult> result = session.result(assessment);
        if (instrument.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        AssessedInstrument assessed = new AssessedInstrument(assessment, instrument.get(),
                Tallies.of(assessment, Questionnaire.of(instrument.get())).tally(), result.get(),
                constructs(session, result.get()));
        ReportBuilder builder = new ReportBuilder(LocalDate.now(), version());
        if (design.modelType() == ProgressReport.class) {
            return Optional.of(new ReportRequest(design, builder.progress(session.partnership(),
                    assessment.getInstrument(), (id, edition) -> edition(session, id, edition), crosswalks(session)),
                    ReportFileName.of(session.partnership().getName(), assessment.getInstrument(), design.name())));
        }
        ReportModel model = design.modelType() == OdPlanReport.class ? builder.odPlan(assessed)
                : builder.results(assessed);
        return Optional.of(new ReportRequest(design, model, ReportFileName.of(session.partnership().getName(),
                assessment.getInstrument(), assessment.getWave().getName(), design.name())));
    }

    private static Optional<Instrument> edition(PartnershipSession session, String id, String edition) {
        return session.catalogue().instrument(id, edition).filter(InstrumentEntry::usable)
                .flatMap(entry -> entry.load().model());
    }

    /** The newest edition of each crosswalk. */
    private static List<Crosswalk> crosswalks(PartnershipSession session) {
        Map<String, Crosswalk> newest = new LinkedHashMap<>();
        session.catalogue().crosswalks().stream().filter(entry -> !newest.containsKey(entry.id()))
                .forEach(entry -> entry.load().model().ifPresent(crosswalk -> newest.put(entry.id(), crosswalk)));
        return List.copyOf(newest.values());
    }

    private static List<ConstructResult> constructs(PartnershipSession session, AssessmentResult result) {
        for (CrosswalkEntry entry : session.catalogue().crosswalks()) {
            Optional<Crosswalk> crosswalk = entry.load().model();
            List<ConstructResult> constructs = crosswalk.map(known -> CrosswalkScores.of(known, result))
                    .orElse(List.of());
            if (!constructs.isEmpty()) {
                return constructs;
            }
        }
        return List.of();
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(ReportRequest.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
    }
}
