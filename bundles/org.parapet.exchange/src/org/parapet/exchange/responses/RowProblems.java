// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.List;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Collects what is wrong with a file. Lists the first problems one by one and counts the rest, so memory stays small.
 */
final class RowProblems {

    /** How many problems are listed one by one. */
    static final int MOST_LISTED = 1000;

    private static final int LONGEST_QUOTATION = 60;

    private final String file;
    private final List<Problem> listed = new ArrayList<>();
    private int count;
    private boolean cellNames;

    RowProblems(String file) {
        this.file = file;
    }

    /** From now on messages name the cells as a spreadsheet does, such as B7. */
    void nameCells() {
        cellNames = true;
    }

    void file(String rule, Object... arguments) {
        add(rule, Place.of(file), arguments);
    }

    void header(String rule, int line, Object... arguments) {
        add(rule, Place.of(file, line), arguments);
    }

    /** A row as a whole; its number is the message's argument 0, the others follow. */
    void row(String rule, int line, int row, Object... arguments) {
        add(rule, Place.of(file, line), withFirst(List.of(String.valueOf(row)), arguments));
    }

    /** One cell; row and column name are the message's arguments 0 and 1, the others follow. */
    void cell(String rule, int line, int row, int column, String name, Object... arguments) {
        add(rule, new Place(file, line, column + 1, shortened(name)),
                withFirst(List.of(String.valueOf(row), column(row, column, name)), arguments));
    }

    private String column(int row, int column, String name) {
        String called = name.isBlank() ? String.valueOf(column + 1) : shortened(name);
        return cellNames ? Messages.get("cell-name", called, cellName(row, column)) : called;
    }

    /** {@return the name that a spreadsheet gives a cell; row from 1, column from 0} */
    private static String cellName(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }

    private void add(String rule, Place place, Object... arguments) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(Problem.error(rule, place, Messages.get(rule + ".message", arguments),
                    Messages.get(rule + ".cure", arguments)));
        }
    }

    int count() {
        return count;
    }

    List<Problem> toList() {
        List<Problem> all = new ArrayList<>(listed);
        if (count > listed.size()) {
            all.add(Problem.error("csv-more-problems", Place.of(file),
                    Messages.get("csv-more-problems.message", String.valueOf(count - listed.size())),
                    Messages.get("csv-more-problems.cure")));
        }
        return all;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "\u2026";
    }

    private static Object[] withFirst(List<String> first, Object[] others) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(others));
        return all.toArray();
    }
}
