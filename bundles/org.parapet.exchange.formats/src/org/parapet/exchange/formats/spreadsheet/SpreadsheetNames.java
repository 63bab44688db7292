// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Finds the parts that cells name. A name that is not known is an error that lists those that are. */
final class SpreadsheetNames {

    private static final String LIST = "[,;\n]";
    private static final String CODES = "[\\s,;]+";

    private final DraftInstrument draft;
    private final Map<String, ResponseScale> scales = new LinkedHashMap<>();
    private final Map<String, FindingKind> findings = new LinkedHashMap<>();

    /** Knows what the draft has by then, with the names that the workbook gives to scales and findings. */
    SpreadsheetNames(DraftInstrument draft) {
        this.draft = draft;
    }

    /** {@return the scales by the names that the workbook gives them} */
    Map<String, ResponseScale> scales() {
        return scales;
    }

    /** {@return the kinds of finding by the names that the workbook gives them} */
    Map<String, FindingKind> findings() {
        return findings;
    }

    /** {@return the scale that a cell names; empty where it names none} */
    Optional<ResponseScale> scale(Table table, Sheet.Row row, String column) {
        String name = table.get(row, column);
        if (!name.isEmpty() && !scales.containsKey(name)) {
            unknown("spreadsheet-scale-unknown", table, row, column, name, scales.keySet().stream());
        }
        return Optional.ofNullable(scales.get(name));
    }

    /** Answers stand there by their codes or in their wording, with commas between them. */
    void options(Table table, Sheet.Row row, String column, Collection<Option> into) {
        for (String wanted : list(table.get(row, column))) {
            List<Option> found = matching(wanted);
            if (found.size() == 1) {
                into.addAll(found.stream().filter(option -> !into.contains(option)).toList());
            } else {
                unknown(found.isEmpty() ? "spreadsheet-option-unknown" : "spreadsheet-option-open", table, row, column,
                        wanted, (found.isEmpty() ? options().toList() : found).stream().map(this::name));
            }
        }
    }

    /** Questions stand there by their codes, with blanks or commas between them. */
    void items(Table table, Sheet.Row row, String column, Collection<Item> into) {
        for (String code : table.get(row, column).split(CODES)) {
            Optional<Item> item = draft.instrument().getSections().stream()
                    .flatMap(section -> section.getItems().stream())
                    .filter(each -> each.getCode().equalsIgnoreCase(code)).findFirst();
            if (item.isPresent()) {
                into.add(item.get());
            } else if (!code.isEmpty()) {
                unknown("spreadsheet-question-unknown", table, row, column, code, Stream.of());
            }
        }
    }

    /** Sections stand there by their codes or titles, with commas between them. */
    void sections(Table table, Sheet.Row row, String column, Collection<Section> into) {
        List<Section> sections = draft.instrument().getSections();
        for (String wanted : list(table.get(row, column))) {
            Optional<Section> section = sections.stream().filter(each -> each.getCode().equalsIgnoreCase(wanted))
                    .findFirst().or(() -> sections.stream()
                            .filter(each -> wanted.equalsIgnoreCase(each.getTitle())).findFirst());
            if (section.isPresent()) {
                into.add(section.get());
            } else {
                unknown("spreadsheet-section-unknown", table, row, column, wanted,
                        sections.stream().map(Section::getCode));
            }
        }
    }

    /** Findings stand there by the names of the sheet Findings or their labels, with commas between them. */
    void findings(Table table, Sheet.Row row, String column, Collection<FindingKind> into) {
        for (String wanted : list(table.get(row, column))) {
            Optional<FindingKind> kind = findings.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(wanted)).map(Map.Entry::getValue).findFirst()
                    .or(() -> findings.values().stream().filter(each -> wanted.equalsIgnoreCase(each.getLabel()))
                            .findFirst());
            if (kind.isPresent()) {
                into.add(kind.get());
            } else {
                unknown("spreadsheet-finding-unknown", table, row, column, wanted, findings.keySet().stream());
            }
        }
    }

    private void unknown(String rule, Table table, Sheet.Row row, String column, String wanted,
            Stream<String> known) {
        draft.report().error(rule, table.spot(row, column), DraftInstrument.shown(wanted),
                DraftInstrument.shown(String.join(", ", known.toList())));
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(LIST)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private List<Option> matching(String wanted) {
        List<Option> found = options().filter(option -> name(option).equalsIgnoreCase(wanted)
                || option.getCode().equalsIgnoreCase(wanted)).toList();
        return found.isEmpty() ? options().filter(option -> wanted.equalsIgnoreCase(option.getLabel())).toList()
                : found;
    }

    private Stream<Option> options() {
        return draft.instrument().getScales().stream().flatMap(scale -> scale.getOptions().stream());
    }

    private String name(Option option) {
        return SpreadsheetLayout.name(option, draft.instrument());
    }
}
