// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

/** The groups that are open, the names used in each, and the section that takes what a row holds. */
final class FormGroups {

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Table survey;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Group outside = new Group("", "", Spot.FILE);

    /** A group that is open. */
    private static final class Group {

        private final String name;
        private final String title;
        private final Spot spot;
        private final Map<String, Sheet.Row> names = new HashMap<>();
        private Section section;

        Group(String name, String title, Spot spot) {
            this.name = name;
            this.title = title;
            this.spot = spot;
        }
    }

    FormGroups(DraftInstrument draft, Table survey) {
        this.draft = draft;
        this.report = draft.report();
        this.survey = survey;
    }

    /** {@return the section that the group is}; empty when it has no title, so that it belongs to the one around it. */
    Optional<Section> begin(String name, String title, Spot spot) {
        Group group = new Group(name, title, spot);
        if (!title.isBlank()) {
            closeSections();
            group.section = draft.section(name, title, spot);
        }
        groups.push(group);
        return Optional.ofNullable(group.section);
    }

    void end(Sheet.Row row) {
        if (groups.isEmpty()) {
            report.error("xlsform-group-not-open", survey.spot(row, "type"));
        } else if (!groups.pop().title.isBlank()) {
            closeSections();
        }
    }

    /** Questions that follow stand after the section that begins or ends here, not before it. */
    private void closeSections() {
        groups.forEach(group -> group.section = null);
        outside.section = null;
    }

    void reportOpen() {
        groups.forEach(group -> report.error("xlsform-group-open", group.spot, DraftInstrument.shown(group.name)));
    }

    /** {@return the section that takes what the row holds; a new one where none is open} */
    Section section(Sheet.Row row) {
        Group group = openGroup();
        if (group.section == null) {
            String title = group == outside ? titleOfForm() : group.title;
            String code = group == outside ? "section" : group.name;
            group.section = draft.section(code, title, survey.spot(row, "type"));
            report.changed(group == outside ? "sectionMade" : "sectionContinued", survey.spot(row, "type"), "",
                    "section/" + group.section.getCode());
        }
        return group.section;
    }

    /** {@return the question before, in the same section} */
    Optional<Item> lastItem() {
        Section section = openGroup().section;
        return section == null || section.getItems().isEmpty() ? Optional.empty()
                : Optional.of(section.getItems().getLast());
    }

    private Group openGroup() {
        return groups.stream().filter(each -> !each.title.isBlank()).findFirst().orElse(outside);
    }

    private String titleOfForm() {
        String title = draft.instrument().getTitle();
        return title == null || title.isBlank() ? report.file() : title;
    }

    /** Reports a row without a name, or with the name of another row of its group. Capitals make another name. */
    void checkName(Sheet.Row row, String name) {
        if (name.isEmpty()) {
            report.error("xlsform-no-name", survey.spot(row, "name"));
            return;
        }
        Sheet.Row first = (groups.isEmpty() ? outside : groups.peek()).names.putIfAbsent(name, row);
        if (first != null) {
            report.error("xlsform-name-twice", survey.spot(row, "name"), DraftInstrument.shown(name),
                    survey.spot(first, "name").part());
        }
    }
}
