// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.Comparator;
import java.util.List;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;

/** Finds the assessments that can stand side by side. */
public final class ComparableWaves {

    private ComparableWaves() {
    }

    /**
     * Finds the waves in which an assessment's instrument was used, in any edition.
     *
     * @param assessment an assessment of a partnership
     * @return the assessments with its instrument in the order of the partnership's waves, itself included
     */
    public static List<Assessment> of(Assessment assessment) {
        if (!(assessment.eContainer() instanceof Partnership partnership)) {
            return List.of(assessment);
        }
        return partnership.getAssessments().stream()
                .filter(other -> other.getInstrument().equals(assessment.getInstrument()))
                .sorted(Comparator.comparingInt(other -> partnership.getWaves().indexOf(other.getWave())))
                .toList();
    }
}
