// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/** The lists of answers of a form. A list becomes a scale when a question first takes it. */
final class Choices {

    private static final String LIST = "list_name";
    private static final String NAME = "name";
    private static final Map<String, EAttribute> SCALE_COLUMNS = Map.of("title", Literals.RESPONSE_SCALE__TITLE,
            "question", Literals.RESPONSE_SCALE__QUESTION, "score_basis", Literals.RESPONSE_SCALE__SCORE_BASIS,
            "score_note", Literals.RESPONSE_SCALE__SCORE_NOTE);

    private final DraftInstrument draft;
    private final Optional<Table> table;
    private final Optional<Table> scaleTable;
    private final XlsFormTexts texts;
    private final Map<String, List<Sheet.Row>> lists = new LinkedHashMap<>();
    private final Map<String, ResponseScale> scales = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final boolean duplicates;

    /**
     * The lists of a form.
     *
     * @param duplicates whether the form says that a list may have a name twice
     */
    Choices(DraftInstrument draft, Optional<Table> table, Optional<Table> scaleTable, XlsFormTexts texts,
            boolean duplicates) {
        this.draft = draft;
        this.table = table;
        this.scaleTable = scaleTable;
        this.texts = texts;
        this.duplicates = duplicates;
        table.ifPresent(this::collect);
    }

    private void collect(Table choices) {
        if (!choices.rows().isEmpty() && (!choices.has(LIST) || !choices.has(NAME))) {
            draft.report().error("xlsform-column-missing", choices.header(),
                    choices.has(LIST) ? NAME : LIST, String.join(", ", choices.columns()));
            return;
        }
        Map<String, Set<String>> names = new HashMap<>();
        for (Sheet.Row row : choices.rows()) {
            String list = choices.get(row, LIST);
            String name = choices.get(row, NAME);
            if (list.isEmpty() && name.isEmpty()) {
                continue; // what stands in other columns is reported as left out
            }
            if (list.isEmpty()) {
                draft.report().error("xlsform-choice-no-list", choices.spot(row, LIST));
            } else if (name.isEmpty()) {
                draft.report().error("xlsform-choice-no-name", choices.spot(row, NAME), list);
            } else if (names.computeIfAbsent(list, any -> new HashSet<>()).add(name)) {
                lists.computeIfAbsent(list, any -> new ArrayList<>()).add(row);
            } else if (duplicates) {
                draft.report().leftOut("choiceTwice", choices.spot(row, NAME), DraftInstrument.shown(name));
            } else {
                draft.report().error("xlsform-choice-twice", choices.spot(row, NAME),
                        DraftInstrument.shown(name), DraftInstrument.shown(list));
            }
        }
    }

    /** {@return what the scale of a list asks; "" when the form does not say it} */
    String asked(String list) {
        return scaleTable.flatMap(about -> about.rows().stream().filter(row -> about.get(row, LIST).equals(list))
                .findFirst().map(row -> about.get(row, "question"))).orElse("");
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** {@return the names of all lists, for messages} */
    String names() {
        return DraftInstrument.shown(String.join(", ", lists.keySet()));
    }

    /** {@return the rows of a list that the form has} */
    List<Sheet.Row> rows(String list) {
        used.add(list);
        return lists.get(list);
    }

    Table table() {
        return table.orElseThrow();
    }

    String name(Sheet.Row row) {
        return table().get(row, NAME);
    }

    ResponseScale scale(String list) {
        return scales.computeIfAbsent(list, this::makeScale);
    }

    private ResponseScale makeScale(String list) {
        List<Sheet.Row> rows = rows(list);
        ResponseScale scale = draft.scale(list, table().spot(rows.getFirst(), LIST));
        for (Sheet.Row row : rows) {
            String label = texts.label(table(), row);
            if (label.isEmpty()) {
                label = name(row);
                draft.report().changed("labelFromName", table().spot(row, "label"), "", label);
            }
            Option option = draft.option(scale, name(row), label, table().spot(row, NAME));
            draft.score(option, table().get(row, "score"), table().spot(row, "score"));
            fact(option, Literals.OPTION__POLARITY, row, "polarity");
            fact(option, Literals.OPTION__STRONGEST, row, "strongest");
            fact(option, Literals.OPTION__PRINTED, row, "printed");
            texts.translate(table(), row, "label", option, Literals.OPTION__LABEL);
            draft.report().taken(table().spot(row, NAME), name(row), "option/" + scale.getCode() + '/'
                    + option.getCode());
        }
        scaleTable.ifPresent(about -> about.rows().stream()
                .filter(row -> about.get(row, LIST).equals(list)).findFirst()
                .ifPresent(row -> SCALE_COLUMNS.forEach((column, feature) -> {
                    String value = about.get(row, column);
                    if (!value.isEmpty()) {
                        Facts.set(draft, scale, feature, value, about.spot(row, column));
                    }
                })));
        return scale;
    }

    private void fact(Option option, EAttribute feature, Sheet.Row row, String column) {
        String value = table().get(row, column);
        if (!value.isEmpty()) {
            Facts.set(draft, option, feature, value, table().spot(row, column));
        }
    }

    /** Reports the lists that no question takes, and columns that mean nothing to an instrument. */
    void finish() {
        lists.forEach((list, rows) -> {
            if (!used.contains(list)) {
                rows.forEach(row -> draft.report().leftOut("listUnused", table().spot(row, LIST),
                        DraftInstrument.shown(list + ' ' + name(row))));
            }
        });
        table.ifPresent(choices -> {
            if (!used.isEmpty()) {
                choices.rows().stream().findFirst().ifPresent(row -> texts.read(choices, row));
                choices.reportUnread(draft.report());
            }
        });
        scaleTable.ifPresent(about -> about.rows().stream()
                .filter(row -> !scales.containsKey(about.get(row, LIST)))
                .forEach(row -> draft.report().leftOut("scaleRow", new Spot(row.number(), 0, about.name()),
                        DraftInstrument.shown(about.get(row, LIST)))));
    }
}
