// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parapet.analysis.change.ActionFollowUp;
import org.parapet.analysis.change.Direction;
import org.parapet.analysis.change.ItemChange;
import org.parapet.analysis.change.SectionChange;
import org.parapet.analysis.change.WaveComparison;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PlanPlacement;

/** Makes the lines of the table from a comparison. */
final class Rows {

    /** Which statements are shown. */
    enum Filter {
        /** All of them. */
        ALL,
        /** Those whose figure or findings moved. */
        MOVED,
        /** Those that the earlier plan has an action for. */
        ACTION
    }

    private final Instrument instrument;
    private final Assessment earlier;
    private final WaveComparison comparison;

    Rows(Instrument instrument, Assessment earlier, WaveComparison comparison) {
        this.instrument = instrument;
        this.earlier = earlier;
        this.comparison = comparison;
    }

    /** The sections that have a statement to show, each with its statements. */
    List<Row.Section> sections(Filter filter) {
        List<Row.Section> sections = new ArrayList<>();
        for (SectionChange section : comparison.sections()) {
            List<Row.Statement> statements = comparison.items().stream()
                    .filter(item -> item.section().equals(section.code()))
                    .filter(item -> section.scale().isEmpty() || item.later().scale().equals(section.scale()))
                    .map(this::statement).filter(shown(filter)).toList();
            if (!statements.isEmpty()) {
                sections.add(new Row.Section(title(section.code()), section, statements));
            }
        }
        return sections;
    }

    private static Predicate<Row.Statement> shown(Filter filter) {
        return row -> switch (filter) {
            case ALL -> true;
            case MOVED -> row.change().direction() == Direction.BETTER || row.change().direction() == Direction.WORSE
                    || !row.change().gained().isEmpty() || !row.change().lost().isEmpty();
            case ACTION -> !row.actions().isEmpty();
        };
    }

    private Row.Statement statement(ItemChange change) {
        return new Row.Statement(instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getCode().equals(change.code())).map(Item::getText).findFirst().orElse(""),
                change, ActionFollowUp.meantToMove(earlier, change.code()));
    }

    private String title(String code) {
        return instrument.getSections().stream().filter(section -> section.getCode().equals(code)).findFirst()
                .map(section -> Messages.text("section", code, section.getTitle())).orElse(code);
    }

    /** How many items were areas to work on and are not any more, though people answered them. */
    int resolved() {
        return (int) comparison.items().stream().filter(item -> item.later().answered() > 0)
                .filter(item -> !item.earlier().findings(PlanPlacement.AREAS_TO_WORK_ON).isEmpty())
                .filter(item -> item.later().findings(PlanPlacement.AREAS_TO_WORK_ON).isEmpty()).count();
    }

    /** How many items have become areas to work on. */
    int arisen() {
        return (int) comparison.items().stream().filter(item -> item.earlier().answered() > 0)
                .filter(item -> item.earlier().findings(PlanPlacement.AREAS_TO_WORK_ON).isEmpty())
                .filter(item -> !item.later().findings(PlanPlacement.AREAS_TO_WORK_ON).isEmpty()).count();
    }

    /** By how many points one answer that moves one step moves a statement; 0 when nobody answered. */
    double smallestStep() {
        return comparison.items().stream().filter(item -> item.later().answered() > 0)
                .filter(item -> item.later().counts().size() > 1)
                .mapToDouble(item -> 100.0 / (item.later().counts().size() - 1) / item.later().answered())
                .max().orElse(0);
    }
}
