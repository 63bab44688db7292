// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

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
 */
record AnalysedAssessment(Assessment assessment, Instrument instrument, Tally tally, AssessmentResult result) {
}
