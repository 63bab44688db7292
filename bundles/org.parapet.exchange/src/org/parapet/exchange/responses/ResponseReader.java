// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.operations.ParticipantCode;
import org.parapet.model.assessment.operations.TextLimit;

/** Reads responses row by row, checks every cell and hands on the rows that are right. */
final class ResponseReader {

    private static final char REPLACEMENT = '\uFFFD';

    /** Takes the rows that are right. */
    @FunctionalInterface
    interface RowHandler {
        /** Takes a row, which is the reader's again afterwards. */
        void accept(Header header, ResponseRow row);
    }

    private final Questions questions;
    private final OptionTexts[] texts;
    private final OrganisationTexts organisations;
    private final RoleTexts roles = new RoleTexts();
    private final RowProblems problems;
    private final ParticipantCodes participants;
    private final ResponseRow row;
    private Header header;
    private Records records;
    private boolean headerIsRight;
    private int rows;

    /** A reader that keeps all participant codes, to tell those that occur twice. */
    ResponseReader(Questions questions, OrganisationTexts organisations, RowProblems problems) {
        this(questions, organisations, problems, new ParticipantRegister());
    }

    ResponseReader(Questions questions, OrganisationTexts organisations, RowProblems problems,
            ParticipantCodes participants) {
        this.questions = questions;
        this.texts = questions.choices().stream().map(Question::texts).toArray(OptionTexts[]::new);
        this.organisations = organisations;
        this.problems = problems;
        this.participants = participants;
        this.row = new ResponseRow(texts.length);
    }

    /** {@return the columns; empty when the file could not be read to its end, which is reported} */
    Optional<Header> read(InputStream content, RowHandler handler) throws IOException {
        Optional<CsvOpener.Opened> opened = new CsvOpener(problems).open(content);
        return opened.isEmpty() ? Optional.empty() : read(opened.get(), handler);
    }

    /** {@return the columns; empty when the workbook could not be read, which is reported} */
    Optional<Header> readWorkbook(Path file, RowHandler handler) throws IOException {
        Optional<List<WorkbookRow>> rows = new WorkbookReader(problems, WorkbookLimits.STANDARD).read(file);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        problems.nameCells();
        WorkbookRow names = rows.get().getFirst();
        return read(new CsvOpener.Opened(names.cells(), names.number(),
                new WorkbookRecords(rows.get().subList(1, rows.get().size()), names.cells().size())), handler);
    }

    private Optional<Header> read(CsvOpener.Opened opened, RowHandler handler) throws IOException {
        int before = problems.count();
        Optional<Header> read = new HeaderReader(questions, opened.header(), opened.line(), problems).read();
        if (read.isEmpty()) {
            return read;
        }
        header = read.get();
        headerIsRight = problems.count() == before;
        records = opened.records();
        try {
            while (records.next()) {
                readRow(handler);
            }
        } catch (CsvSyntaxException e) {
            problems.row("csv-quotes", e.line(), e.row());
            return Optional.empty();
        }
        if (rows == 0 && problems.count() == 0) {
            problems.file("csv-no-rows");
        }
        return read;
    }

    private void readRow(RowHandler handler) throws IOException {
        if (isBlankRow()) {
            return;
        }
        rows++;
        int before = problems.count();
        row.begin(records.line(), records.row());
        if (records.size() != header.names().size()) {
            problems.row("row-ragged", records.line(), records.row(), String.valueOf(records.size()),
                    String.valueOf(header.names().size()));
            return;
        }
        readParticipant();
        readOrganisation();
        readRole();
        readChoices();
        for (TextColumn column : header.texts()) {
            readText(column);
        }
        if (headerIsRight && problems.count() == before) {
            handler.accept(header, row);
        }
    }

    private boolean isBlankRow() {
        for (int i = 0; i < records.size(); i++) {
            if (!records.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void readParticipant() throws IOException {
        int column = header.participant();
        String code = records.get(column).strip();
        if (isGarbled(code, column)) {
            return;
        }
        if (code.isEmpty()) {
            report("participant-missing", column);
        } else if (!ParticipantCode.isWellFormed(code)) {
            report("participant-malformed", column, RowProblems.shortened(code),
                    String.valueOf(ParticipantCode.MAXIMUM_LENGTH));
        } else {
            int earlier = participants.register(code, records.row());
            if (earlier > 0) {
                report("participant-duplicate", column, code, String.valueOf(earlier));
            }
            row.participant(code);
        }
    }

    private void readOrganisation() {
        int column = header.organisation();
        String name = records.get(column);
        if (isGarbled(name, column)) {
            return;
        }
        if (name.isBlank()) {
            report("organisation-missing", column, organisations.allowed());
            return;
        }
        Optional<String> id = organisations.find(name);
        if (id.isEmpty()) {
            report("organisation-unknown", column, RowProblems.shortened(name.strip()), organisations.allowed());
        } else {
            row.organisation(id.get());
        }
    }

    private void readRole() {
        int column = header.role();
        if (column == Header.NONE || records.get(column).isBlank() || isGarbled(records.get(column), column)) {
            return;
        }
        Optional<ParticipantRole> role = roles.find(records.get(column));
        if (role.isEmpty()) {
            report("role-unknown", column, RowProblems.shortened(records.get(column).strip()), RoleTexts.allowed());
        }
        row.role(role);
    }

    private void readChoices() {
        int[] choices = row.choices();
        int[] questionOf = header.questions();
        for (int column = 0; column < questionOf.length; column++) {
            int question = questionOf[column];
            if (question >= 0) {
                int choice = texts[question].find(records.get(column));
                choices[question] = choice;
                if (choice == OptionTexts.UNKNOWN) {
                    reportChoice(column, texts[question]);
                }
            }
        }
    }

    private void reportChoice(int column, OptionTexts allowed) {
        String cell = records.get(column);
        if (!isGarbled(cell, column)) {
            report("option-unknown", column, RowProblems.shortened(cell.strip()), allowed.allowed());
        }
    }

    private void readText(TextColumn column) {
        String text = records.get(column.column());
        if (text.isBlank() || isGarbled(text, column.column())) {
            return;
        }
        String undone = FormulaGuard.undo(text).replace("\r\n", "\n").replace('\r', '\n');
        OptionalInt forbidden = TextLimit.PROSE.firstForbidden(undone);
        if (forbidden.isPresent()) {
            report("text-control-character", column.column(), String.format("U+%04X", forbidden.getAsInt()));
        } else if (undone.length() > TextLimit.PROSE.maximum()) {
            report("text-too-long", column.column(), String.valueOf(undone.length()),
                    String.valueOf(TextLimit.PROSE.maximum()));
        } else {
            row.texts().add(new ResponseRow.Text(column, undone));
        }
    }

    /** Bytes that are not UTF-8 were decoded to the replacement character; a NUL says the same of UTF-16. */
    private boolean isGarbled(String cell, int column) {
        if (cell.indexOf(REPLACEMENT) >= 0) {
            report("csv-not-utf8", column, RowProblems.shortened(cell.strip()));
            return true;
        }
        if (cell.indexOf('\0') >= 0) {
            report("text-control-character", column, "U+0000");
            return true;
        }
        return false;
    }

    private void report(String rule, int column, Object... arguments) {
        problems.cell(rule, records.line(), records.row(), column, header.names().get(column), arguments);
    }
}
