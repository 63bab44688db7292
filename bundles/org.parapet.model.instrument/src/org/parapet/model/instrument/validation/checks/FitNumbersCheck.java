// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** At least one participant answers, and nothing takes less than no time. */
final class FitNumbersCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        Fit fit = instrument.getFit();
        if (fit != null && fit.getMinimumParticipants() < 1) {
            problems.error(fit, "minimum-participants-range", String.valueOf(fit.getMinimumParticipants()));
        }
        if (fit != null && fit.getMinutes() < 0) {
            problems.error(fit, "minutes-range", String.valueOf(fit.getMinutes()));
        }
        InterviewTemplate interview = instrument.getProcess() == null ? null : instrument.getProcess().getInterview();
        if (interview != null && interview.getMinutes() < 0) {
            problems.error(interview, "minutes-range", String.valueOf(interview.getMinutes()));
        }
    }
}
