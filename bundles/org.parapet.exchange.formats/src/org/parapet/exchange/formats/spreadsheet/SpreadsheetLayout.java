// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;

/** The sheets and columns of the workbook that a person fills in. */
final class SpreadsheetLayout {

    static final String QUESTIONS = "Questions";
    static final String ANSWERS = "Answers";
    static final String INSTRUMENT = "Instrument";
    static final String HELP = "How to";

    static final List<String> QUESTION_COLUMNS = List.of("section_code", "section", "introduction", "description",
            "code", "statement", "explanation", "guidance", "answers", "action", "action_kind");
    static final List<String> ANSWER_COLUMNS = List.of("scale", "code", "answer", "score", "polarity", "strongest",
            "title", "question", "score_basis", "score_note");
    static final List<String> INSTRUMENT_COLUMNS = List.of("field", "value", "meaning");

    private static final int ANSWER_FORMAT = QUESTION_COLUMNS.indexOf("answers");
    private static final int POLARITY = ANSWER_COLUMNS.indexOf("polarity");
    private static final int STRONGEST = ANSWER_COLUMNS.indexOf("strongest");
    private static final int HELP_LINES = 9;

    private SpreadsheetLayout() {
    }

    static SheetWriter questions(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(QUESTIONS, QUESTION_COLUMNS,
                List.of(12, 28, 36, 30, 10, 60, 30, 50, 12, 50, 12));
        sheet.offer(ANSWER_FORMAT, List.of("tick", "text"));
        sheet.offer(QUESTION_COLUMNS.indexOf("action_kind"), List.of("prescribed", "prompt"));
        return sheet;
    }

    static SheetWriter answers(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(ANSWERS, ANSWER_COLUMNS, List.of(14, 12, 40, 8, 14, 11, 24, 36, 13, 50));
        sheet.offer(POLARITY, List.of("favourable", "neutral", "unfavourable"));
        sheet.offer(STRONGEST, List.of("yes", "no"));
        sheet.offer(ANSWER_COLUMNS.indexOf("score_basis"), List.of("source", "convention"));
        return sheet;
    }

    static SheetWriter instrument(WorkbookWriter workbook) {
        return workbook.sheet(INSTRUMENT, INSTRUMENT_COLUMNS, List.of(24, 70, 60));
    }

    /** {@return the names of the rows of the sheet about the instrument, in order} */
    static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of("title", "id", "edition", "language"));
        Arrays.stream(Facts.values()).map(Facts::key).forEach(fields::add);
        return Collections.unmodifiableList(fields);
    }

    static String meaning(String field) {
        return Messages.get("spreadsheet.field." + field);
    }

    static void help(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(HELP, List.of(Messages.get("spreadsheet.help.heading")), List.of(110));
        for (int i = 1; i <= HELP_LINES; i++) {
            sheet.row(List.of(Messages.get("spreadsheet.help." + i)));
        }
    }

    static void writeTemplate(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            questions(workbook);
            answers(workbook);
            SheetWriter about = instrument(workbook);
            fields().forEach(field -> about.row(List.of(field, "", meaning(field))));
            help(workbook);
            workbook.writeTo(out);
        }
    }
}
