// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.followup;

import java.util.List;
import org.parapet.analysis.change.ItemChange;
import org.parapet.analysis.change.SectionChange;
import org.parapet.model.assessment.PlanAction;

/** A line of the page's table. */
sealed interface Row {

    /**
     * A section, or the whole instrument.
     *
     * @param title what it is called
     * @param change its figures
     * @param items the statements in it
     */
    record Section(String title, SectionChange change, List<Statement> items) implements Row {
    }

    /**
     * A statement.
     *
     * @param statement its wording
     * @param change its results in both waves
     * @param actions the earlier plan's actions for it
     */
    record Statement(String statement, ItemChange change, List<PlanAction> actions) implements Row {
    }

    /** Says whether two lines are of the same section or statement, whatever their figures. */
    static boolean isSame(Row one, Row other) {
        return switch (one) {
            case Section section -> other instanceof Section next && section.title().equals(next.title());
            case Statement statement -> other instanceof Statement next
                    && statement.change().code().equals(next.change().code())
                    && statement.change().later().scale().equals(next.change().later().scale());
        };
    }
}
