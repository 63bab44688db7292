// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.List;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.instrument.Instrument;

/**
 * An assessment with its results.
 *
 * @param assessment as it is in the partnership file
 * @param instrument its instrument
 * @param tally the counts
 * @param result the results
 * @param persons for each response the index of the choice of every question, -1 for a blank
 */
record AnalysedAssessment(Assessment assessment, Instrument instrument, Tally tally, AssessmentResult result,
        List<int[]> persons) {
}
