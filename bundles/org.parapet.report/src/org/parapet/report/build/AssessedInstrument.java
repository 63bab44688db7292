// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.instrument.Instrument;

/**
 * What a report is made from.
 *
 * @param assessment the assessment, within its partnership; not changed
 * @param instrument its instrument edition
 * @param tally the counts of its answers
 * @param result the results of the tally
 * @param constructs the constructs of a crosswalk; none where no crosswalk covers the instrument
 */
public record AssessedInstrument(Assessment assessment, Instrument instrument, Tally tally, AssessmentResult result,
        List<ConstructResult> constructs) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the assessment belongs to no partnership
     */
    public AssessedInstrument {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(result, "result");
        constructs = List.copyOf(constructs);
        if (!(assessment.eContainer() instanceof Partnership)) {
            throw new IllegalArgumentException("assessment " + assessment.getId() + " belongs to no partnership");
        }
    }

    /** {@return the partnership of the assessment} */
    public Partnership partnership() {
        return (Partnership) assessment.eContainer();
    }
}
