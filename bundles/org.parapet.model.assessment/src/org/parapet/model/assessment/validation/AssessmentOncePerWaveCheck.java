// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.List;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;

/** An instrument edition is administered once in a wave. */
final class AssessmentOncePerWaveCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        FirstOfKey<List<Object>> keys = new FirstOfKey<>();
        for (Assessment assessment : partnership.getAssessments()) {
            Wave wave = assessment.getWave();
            if (wave == null || assessment.getInstrument() == null || assessment.getEdition() == null) {
                continue;
            }
            keys.earlier(List.of(assessment.getInstrument(), assessment.getEdition(), wave), assessment)
                    .ifPresent(earlier -> report.error("assessment-duplicate", assessment, assessment.getInstrument(),
                            assessment.getEdition(), String.valueOf(wave.getName()), report.whereIs(earlier)));
        }
    }
}
