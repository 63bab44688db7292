// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.report.build.AssessedInstrument;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.model.OdPlanReport;

/** The OD plan of the first assessment in a partnership file. */
final class SamplePlan {

    private SamplePlan() {
    }

    static OdPlanReport of(Path partnershipFile, Path instrumentFile) throws ModelFileException {
        Partnership partnership = new PartnershipFiles().read(partnershipFile).orElseThrow();
        Instrument instrument = new InstrumentFiles().readInstrument(instrumentFile).orElseThrow();
        Assessment assessment = partnership.getAssessments().getFirst();
        Tally tally = Tallies.of(assessment, Questionnaire.of(instrument)).tally();
        return new ReportBuilder(LocalDate.now(), "benchmark").odPlan(new AssessedInstrument(assessment, instrument,
                tally, Analyzer.analyse(instrument, tally, assessment.getWave().getName()), List.of()));
    }
}
