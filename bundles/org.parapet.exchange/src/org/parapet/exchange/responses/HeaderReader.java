// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;

/** Makes sense of the row that names the columns, and reports every name that makes none. */
final class HeaderReader {

    private final Questions questions;
    private final RowProblems problems;
    private final List<String> names;
    private final int line;
    private final Map<String, Integer> special = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final int[] questionOf;
    private final List<TextColumn> texts = new ArrayList<>();

    HeaderReader(Questions questions, List<String> names, int line, RowProblems problems) {
        this.questions = questions;
        this.names = names.stream().map(FormulaGuard::undo).map(String::strip).toList();
        this.line = line;
        this.problems = problems;
        this.questionOf = new int[names.size()];
        Arrays.fill(questionOf, Header.NONE);
    }

    /**
     * {@return the columns that could be made out, for the rows to be checked; empty without those that every row
     * needs} Problems are reported.
     */
    Optional<Header> read() {
        int before = problems.count();
        for (int column = 0; column < names.size(); column++) {
            readColumn(column);
        }
        for (String required : List.of(ColumnName.PARTICIPANT, ColumnName.ORGANISATION)) {
            if (!special.containsKey(required)) {
                problems.header("column-missing", line, required);
            }
        }
        boolean answers = Arrays.stream(questionOf).anyMatch(question -> question != Header.NONE) || !texts.isEmpty();
        if (!answers && problems.count() == before) {
            problems.header("column-no-items", line, allowedItems());
        }
        if (!special.containsKey(ColumnName.PARTICIPANT) || !special.containsKey(ColumnName.ORGANISATION)) {
            return Optional.empty();
        }
        return Optional.of(new Header(names, special.get(ColumnName.PARTICIPANT), special.get(ColumnName.ORGANISATION),
                special.getOrDefault(ColumnName.ROLE, Header.NONE), questionOf, texts, absent()));
    }

    private void readColumn(int column) {
        String name = names.get(column);
        String folded = NameKey.of(name).folded();
        if (folded.isEmpty()) {
            report(column, "column-unnamed");
        } else if (List.of(ColumnName.PARTICIPANT, ColumnName.ORGANISATION, ColumnName.ROLE).contains(folded)) {
            if (isFirst(folded, column)) {
                special.put(folded, column);
            }
        } else {
            readItemColumn(column, ColumnName.parse(name));
        }
    }

    private void readItemColumn(int column, ColumnName name) {
        Optional<Item> item = byCode(name.item());
        if (item.isEmpty()) {
            report(column, "column-unknown", allowedItems());
            return;
        }
        List<ResponseScale> scales = item.get().getScales();
        boolean several = Questions.takesSeveralScales(item.get());
        Optional<ResponseScale> scale = scales.stream().filter(each -> each.getCode().equalsIgnoreCase(name.scale()))
                .findFirst();
        if (!name.scale().isEmpty() && scale.isEmpty() || several && name.scale().isEmpty() && !name.note()) {
            report(column, "column-scale", item.get().getCode(), allowedColumns(item.get()));
            return;
        }
        String scaleCode = several ? scale.orElse(scales.getFirst()).getCode() : "";
        if (name.note()) {
            readNoteColumn(column, item.get(), scaleCode);
        } else if (isFirst(ColumnName.of(item.get().getCode(), scaleCode), column)) {
            if (item.get().getFormat() == AnswerFormat.TEXT) {
                texts.add(new TextColumn(column, item.get().getCode(), "", false));
            } else {
                questionOf[column] = indexOf(item.get().getCode(), scaleCode);
            }
        }
    }

    private void readNoteColumn(int column, Item item, String scale) {
        if (!item.isNotes()) {
            report(column, "column-no-notes", item.getCode());
        } else if (isFirst(ColumnName.ofNote(item.getCode(), scale), column)) {
            texts.add(new TextColumn(column, item.getCode(), scale, true));
        }
    }

    private boolean isFirst(String key, int column) {
        Integer earlier = taken.putIfAbsent(key, column);
        if (earlier != null) {
            report(column, "column-duplicate", String.valueOf(earlier + 1));
        }
        return earlier == null;
    }

    private Optional<Item> byCode(String code) {
        return questions.items().stream().filter(item -> item.getCode().equals(code)).findFirst()
                .or(() -> Optional.of(questions.items().stream()
                        .filter(item -> item.getCode().equalsIgnoreCase(code)).toList())
                        .filter(found -> found.size() == 1).map(List::getFirst));
    }

    private int indexOf(String item, String scale) {
        for (int i = 0; i < questions.choices().size(); i++) {
            Question question = questions.choices().get(i);
            if (question.item().equals(item) && question.scale().equals(scale)) {
                return i;
            }
        }
        throw new IllegalStateException("no question for item " + item);
    }

    private List<String> absent() {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < questions.choices().size(); i++) {
            int question = i;
            if (Arrays.stream(questionOf).noneMatch(each -> each == question)) {
                absent.add(questions.choices().get(i).column());
            }
        }
        return absent;
    }

    private void report(int column, String rule, Object... arguments) {
        problems.cell(rule, line, line, column, names.get(column), arguments);
    }

    private String allowedItems() {
        return questions.items().stream().flatMap(HeaderReader::columns).collect(Collectors.joining(", "));
    }

    private static String allowedColumns(Item item) {
        return columns(item).collect(Collectors.joining(", "));
    }

    private static Stream<String> columns(Item item) {
        return Questions.takesSeveralScales(item)
                ? item.getScales().stream().map(scale -> ColumnName.of(item.getCode(), scale.getCode()))
                : Stream.of(item.getCode());
    }
}
