// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.ProtectedAssessment;

/**
 * The cells of one assessment.
 *
 * @param assessment the assessment
 * @param views its answers: of everybody, then of each group
 * @param cells by construct, the cells in the order of the views; of everybody alone where that one holds no figures
 */
record AssessmentCells(ProtectedAssessment assessment, List<GroupView> views, Map<String, List<ConstructCell>> cells) {

    AssessmentIdentity identity() {
        return assessment.identity();
    }

    /** The cell of everybody, where there is a figure. */
    Optional<ConstructCell> everybody(String construct) {
        return Optional.of(cells.get(construct).getFirst()).filter(cell -> cell.pomp().value().isPresent());
    }

    /** The cell of one of the views, where it holds figures. */
    Optional<ConstructCell> measured(String construct, GroupView view) {
        List<ConstructCell> all = cells.get(construct);
        int place = views.indexOf(view);
        return place < all.size() ? Optional.of(all.get(place)).filter(ConstructCell::isMeasured) : Optional.empty();
    }

    /** Lets the draws behind the intervals go. */
    void forgetDraws() {
        views.forEach(GroupView::forgetDraws);
    }
}
