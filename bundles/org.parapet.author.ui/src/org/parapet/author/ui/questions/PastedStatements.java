// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parapet.model.instrument.text.Codes;
import org.parapet.ui.people.PastedCells;

/**
 * Statements copied from a document or a spreadsheet: plain lines, numbered lines, or a table with columns for a code,
 * the statement, a section and explanations. Rows of a table with one filled cell, lines that end with a colon, and
 * lines without a number above numbered ones are headings of sections. Headings of further, empty columns are the
 * labels of the answers. Nothing of the wording is changed but white space, bullets and numbers in front.
 *
 * @param statements the statements in their order
 * @param answers the labels of the answers that the table's headings give; empty when it has none
 * @param leftOut rows beyond the most that are taken at once
 */
public record PastedStatements(List<Statement> statements, List<String> answers, int leftOut) {

    /** How many rows are taken at most. */
    public static final int MOST = 2000;

    private static final Pattern BULLET =
            Pattern.compile("^[\\u2022\\u00b7\\u25aa\\u2023\\u25e6\\uf0b7*\\u2013\\u2014-]\\s+");
    private static final Pattern NUMBER =
            Pattern.compile("^\\(?((?:[A-Za-z]?\\d{1,3}(?:\\.\\d{1,3})*)|[A-Za-z])[.):]?\\s+(?=\\S)");
    private static final Pattern CODE =
            Pattern.compile("\\(?([A-Za-z]{0,6}[ ._-]?\\d{1,4}(?:[._-]\\d{1,4})*[a-z]?|[A-Za-z])[.):]?");
    /** Short, begins like a title and does not end like a sentence. */
    private static final Pattern HEADING = Pattern.compile("\\p{Lu}.{0,78}[^\\s.,;!?]");
    private static final Set<String> CODE_HEADINGS =
            Set.of("no", "no.", "nr", "nr.", "number", "code", "ref", "ref.", "reference", "#", "id", "item no",
                    "item no.");
    private static final Set<String> TEXT_HEADINGS = Set.of("statement", "statements", "question", "questions", "item",
            "items", "text", "wording", "principle", "indicator");
    private static final Set<String> SECTION_HEADINGS = Set.of("section", "theme", "domain", "heading", "part");
    private static final Set<String> GUIDANCE_HEADINGS =
            Set.of("guidance", "notes", "note", "help", "explanation", "hint", "comments", "prompt", "prompts");
    private static final Set<String> BOXES = Set.of("", "\u2610", "\u25a1", "\u2751", "o", "[ ]", "[]", "\u25cb", "()",
            "( )");

    /**
     * One statement.
     *
     * @param section the heading it stands under; empty for none
     * @param code the code or number in front of it; empty for none
     * @param text its wording
     * @param guidance what explains it; may be empty
     */
    public record Statement(String section, String code, String text, String guidance) {
    }

    /** Copies the lists. */
    public PastedStatements {
        statements = List.copyOf(statements);
        answers = List.copyOf(answers);
    }

    /**
     * {@return the statements of a text}
     *
     * @param text as copied; a blank one has none
     */
    public static PastedStatements parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells : PastedCells.split(text.replace('\u00a0', ' ').replace('\u000b', ' '), '\t')) {
            List<String> clean = cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList();
            if (clean.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(clean);
            }
        }
        int leftOut = Math.max(0, rows.size() - MOST);
        List<List<String>> taken = rows.subList(0, rows.size() - leftOut);
        int width = taken.stream().mapToInt(PastedStatements::filled).max().orElse(0);
        return width > 1 ? table(taken, leftOut) : lines(taken, leftOut);
    }

    private static int filled(List<String> row) {
        return IntStream.range(0, row.size()).filter(i -> !row.get(i).isEmpty()).map(i -> i + 1).max().orElse(0);
    }

    private static PastedStatements lines(List<List<String>> rows, int leftOut) {
        List<String> lines = rows.stream().map(row -> BULLET.matcher(String.join(" ", row).strip()).replaceFirst(""))
                .toList();
        long numbered = lines.stream().filter(line -> NUMBER.matcher(line).find()).count();
        boolean numbers = numbered * 2 > lines.size();
        List<Statement> statements = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher number = NUMBER.matcher(line);
            boolean hasNumber = numbers && number.find();
            String text = hasNumber ? line.substring(number.end()).strip() : line;
            if (text.endsWith(":") && text.length() > 1) {
                section = text.substring(0, text.length() - 1).strip();
            } else if (numbers && !hasNumber && HEADING.matcher(text).matches() && i + 1 < lines.size()
                    && NUMBER.matcher(lines.get(i + 1)).find()) {
                section = text;
            } else {
                statements.add(new Statement(section, hasNumber ? number.group(1) : "", text, ""));
            }
        }
        return new PastedStatements(statements, List.of(), leftOut);
    }

    private static PastedStatements table(List<List<String>> rows, int leftOut) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> first = rows.getFirst();
        List<List<String>> body = rows.subList(1, rows.size());
        boolean headed = body.size() > 0 && isHeading(first, body);
        List<List<String>> data = headed ? body : rows;
        int text = textColumn(headed ? first : List.of(), data, width);
        int code = codeColumn(headed ? first : List.of(), data, width, text);
        int section = headed ? named(first, SECTION_HEADINGS) : -1;
        int guidance = guidanceColumn(headed ? first : List.of(), data, width, text, code, section);
        List<String> answers = headed ? answers(first, data, text, guidance) : List.of();
        List<Statement> statements = new ArrayList<>();
        String heading = "";
        for (List<String> row : data) {
            long cells = row.stream().filter(cell -> !BOXES.contains(cell.toLowerCase(Locale.ROOT))).count();
            String wording = cell(row, text);
            if (cells == 1 && width > 1 && (code >= 0 || wording.isEmpty())) {
                heading = row.stream().filter(cell -> !BOXES.contains(cell.toLowerCase(Locale.ROOT))).findFirst()
                        .orElse("").replaceFirst(":$", "");
                continue;
            }
            String under = section >= 0 && !cell(row, section).isEmpty() ? cell(row, section) : heading;
            heading = section >= 0 ? under : heading;
            if (!wording.isEmpty()) {
                statements.add(new Statement(under, codeIn(cell(row, code)),
                        BULLET.matcher(wording).replaceFirst(""), cell(row, guidance)));
            }
        }
        return new PastedStatements(statements, answers, leftOut);
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static boolean isHeading(List<String> first, List<List<String>> body) {
        if (named(first, TEXT_HEADINGS) >= 0 || named(first, CODE_HEADINGS) >= 0
                || named(first, SECTION_HEADINGS) >= 0) {
            return true;
        }
        int labelled = 0;
        for (int column = 1; column < first.size(); column++) {
            int each = column;
            if (!first.get(column).isEmpty() && body.stream().allMatch(row -> isBox(cell(row, each)))) {
                labelled++;
            }
        }
        return labelled >= 2;
    }

    private static boolean isBox(String cell) {
        return BOXES.contains(cell.toLowerCase(Locale.ROOT)) || cell.matches("\\d");
    }

    private static int named(List<String> headings, Set<String> names) {
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(headings.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static int textColumn(List<String> headings, List<List<String>> data, int width) {
        int named = named(headings, TEXT_HEADINGS);
        if (named >= 0 && data.stream().anyMatch(row -> cell(row, named).length() > 4)) {
            return named;
        }
        int longest = 0;
        long most = -1;
        List<List<String>> full = data.stream()
                .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1).toList();
        for (int column = 0; column < width; column++) {
            long length = length(full.isEmpty() ? data : full, column);
            if (length > most && (named(headings, GUIDANCE_HEADINGS) != column || width == 1)) {
                most = length;
                longest = column;
            }
        }
        return longest;
    }

    private static long length(List<List<String>> data, int column) {
        return data.stream().mapToLong(row -> cell(row, column).length()).sum();
    }

    private static int codeColumn(List<String> headings, List<List<String>> data, int width, int text) {
        int named = named(headings, CODE_HEADINGS);
        if (named >= 0 && named != text) {
            return named;
        }
        for (int column = 0; column < Math.min(width, text); column++) {
            int each = column;
            List<List<String>> full = data.stream().filter(row -> !cell(row, text).isEmpty()).toList();
            long filled = full.stream().filter(row -> !cell(row, each).isEmpty()).count();
            long codes = full.stream().filter(row -> CODE.matcher(cell(row, each)).matches()).count();
            if (filled > 0 && codes * 2 > filled) {
                return column;
            }
        }
        return -1;
    }

    private static int guidanceColumn(List<String> headings, List<List<String>> data, int width, int text, int code,
            int section) {
        int named = named(headings, GUIDANCE_HEADINGS);
        if (named >= 0) {
            return named;
        }
        for (int column = text + 1; column < width; column++) {
            if (column != code && column != section && length(data, column) > 15L * data.size()) {
                return column;
            }
        }
        return -1;
    }

    private static List<String> answers(List<String> headings, List<List<String>> data, int text, int guidance) {
        List<String> labels = new ArrayList<>();
        for (int column = text + 1; column < headings.size(); column++) {
            int each = column;
            if (column != guidance && !headings.get(column).isEmpty()
                    && data.stream().allMatch(row -> isBox(cell(row, each)))) {
                labels.add(headings.get(column));
            }
        }
        return labels.size() >= 2 ? labels : List.of();
    }

    private static String codeIn(String cell) {
        Matcher matcher = CODE.matcher(cell);
        String code = matcher.matches() ? matcher.group(1).replace(' ', '-') : cell.replaceAll("[.:)]+$", "");
        return Codes.isCode(code) && code.length() <= Codes.MAXIMUM_CODE_LENGTH ? code : "";
    }
}
