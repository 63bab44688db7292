// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/** The sheets and columns of the workbook that a person fills in. */
final class SpreadsheetLayout {

    static final String QUESTIONS = "Questions";
    static final String ANSWERS = "Answers";
    static final String FINDINGS = "Findings";
    static final String ACTIONS = "Actions";
    static final String SCORES = "Scores";
    static final String INSTRUMENT = "Instrument";
    static final String HELP = "How to";
    static final List<String> SHEETS = List.of(QUESTIONS, ANSWERS, FINDINGS, ACTIONS, SCORES, INSTRUMENT, HELP);
    private static final List<String> EXPLAINED = SHEETS.subList(0, SHEETS.indexOf(HELP));

    static final List<String> QUESTION_COLUMNS = List.of("section_code", "section", "introduction", "description",
            "code", "statement", "explanation", "guidance", "answers", "action", "action_kind", "action_findings",
            "action_source", "stages", "kinds", "tick_polarity", "kept_live", "notes", "based_on");
    static final List<String> ANSWER_COLUMNS = List.of("scale", "code", "answer", "score", "polarity", "strongest",
            "title", "question", "score_basis", "score_note", "printed");
    static final List<String> FINDING_COLUMNS = List.of("finding", "label", "meaning", "polarity", "placement",
            "plan_heading", "plan_introduction", "rule", "when", "answers", "opposing_answers", "ticks", "share",
            "higher_scale", "lower_scale", "margin", "questions", "basis", "source");
    static final List<String> ACTION_COLUMNS = List.of("code", "action", "action_kind", "questions", "findings",
            "source");
    static final List<String> SCORE_COLUMNS = List.of("score", "label", "how", "scale", "sections", "questions",
            "blanks", "basis", "source", "band", "from", "band_label", "band_meaning", "band_source");
    static final List<String> INSTRUMENT_COLUMNS = List.of("field", "value", "meaning");

    private static final int ANSWER_FORMAT = QUESTION_COLUMNS.indexOf("answers");
    private static final List<String> YES_NO = List.of("yes", "no");

    private SpreadsheetLayout() {
    }

    static SheetWriter questions(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(QUESTIONS, QUESTION_COLUMNS,
                List.of(12, 28, 36, 30, 10, 60, 30, 50, 12, 50, 12, 16, 30, 14, 14, 14, 10, 8, 16));
        sheet.offer(ANSWER_FORMAT, List.of("tick", "text"));
        sheet.offer(QUESTION_COLUMNS.indexOf("action_kind"), literals(Literals.ACTION_KIND));
        sheet.offer(QUESTION_COLUMNS.indexOf("tick_polarity"), List.of("favourable", "unfavourable"));
        sheet.offer(QUESTION_COLUMNS.indexOf("kept_live"), YES_NO);
        sheet.offer(QUESTION_COLUMNS.indexOf("notes"), YES_NO);
        return sheet;
    }

    static SheetWriter answers(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(ANSWERS, ANSWER_COLUMNS,
                List.of(14, 12, 40, 8, 14, 11, 24, 36, 13, 50, 30));
        sheet.offer(ANSWER_COLUMNS.indexOf("polarity"), literals(Literals.POLARITY));
        sheet.offer(ANSWER_COLUMNS.indexOf("strongest"), YES_NO);
        sheet.offer(ANSWER_COLUMNS.indexOf("score_basis"), literals(Literals.BASIS));
        return sheet;
    }

    static SheetWriter findings(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(FINDINGS, FINDING_COLUMNS,
                List.of(14, 24, 40, 14, 20, 28, 36, 14, 22, 24, 24, 12, 8, 14, 14, 8, 20, 13, 40));
        sheet.offer(FINDING_COLUMNS.indexOf("polarity"), literals(Literals.POLARITY));
        sheet.offer(FINDING_COLUMNS.indexOf("placement"), literals(Literals.PLAN_PLACEMENT));
        sheet.offer(FINDING_COLUMNS.indexOf("when"), literals(Literals.QUANTIFIER));
        sheet.offer(FINDING_COLUMNS.indexOf("ticks"), literals(Literals.TICK_STATE));
        sheet.offer(FINDING_COLUMNS.indexOf("basis"), literals(Literals.BASIS));
        return sheet;
    }

    static SheetWriter actions(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(ACTIONS, ACTION_COLUMNS, List.of(12, 60, 12, 20, 20, 40));
        sheet.offer(ACTION_COLUMNS.indexOf("action_kind"), literals(Literals.ACTION_KIND));
        return sheet;
    }

    static SheetWriter scores(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(SCORES, SCORE_COLUMNS,
                List.of(14, 28, 20, 14, 16, 20, 18, 13, 50, 12, 8, 24, 50, 40));
        sheet.offer(SCORE_COLUMNS.indexOf("how"), literals(Literals.AGGREGATION));
        sheet.offer(SCORE_COLUMNS.indexOf("blanks"), literals(Literals.MISSING_POLICY));
        sheet.offer(SCORE_COLUMNS.indexOf("basis"), literals(Literals.BASIS));
        return sheet;
    }

    private static List<String> literals(EEnum words) {
        return words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    }

    /** {@return how the workbook names an answer: by its code, after that of its scale where there are several} */
    static String name(Option option, Instrument instrument) {
        return instrument.getScales().size() == 1 ? option.getCode()
                : ((ResponseScale) option.eContainer()).getCode() + '/' + option.getCode();
    }

    /** {@return the text; "" where there is none} */
    static String text(String text) {
        return text == null ? "" : text;
    }

    /** {@return the code of a part; "" where there is none} */
    static String code(Coded part) {
        return part == null ? "" : part.getCode();
    }

    /** {@return the codes of parts with commas between them} */
    static String codes(Collection<? extends Coded> parts) {
        return parts.stream().map(Coded::getCode).collect(Collectors.joining(", "));
    }

    /** {@return words of the metamodel as instrument files write them, with blanks between them} */
    static String words(Collection<? extends Enumerator> words) {
        return words.stream().map(Enumerator::getLiteral).collect(Collectors.joining(" "));
    }

    /** {@return a number as people write it, whole ones without a point} */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number)
                : String.valueOf(number);
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

    /** Explains every sheet and every column. */
    static void help(WorkbookWriter workbook) {
        SheetWriter sheet = workbook.sheet(HELP, List.of(Messages.get("spreadsheet.help.sheet"),
                Messages.get("spreadsheet.help.column"), Messages.get("spreadsheet.help.meaning")),
                List.of(14, 20, 100));
        for (String name : EXPLAINED) {
            String key = "spreadsheet.help." + name;
            sheet.row(List.of(name, "", Messages.get(key)));
            columns(name).forEach(column -> sheet.row(List.of(name, column, Messages.get(key + '.' + column))));
        }
        sheet.row(List.of("", "", Messages.get("spreadsheet.help.then")));
    }

    private static List<String> columns(String sheet) {
        return switch (sheet) {
            case QUESTIONS -> QUESTION_COLUMNS;
            case ANSWERS -> ANSWER_COLUMNS;
            case FINDINGS -> FINDING_COLUMNS;
            case ACTIONS -> ACTION_COLUMNS;
            case SCORES -> SCORE_COLUMNS;
            default -> List.of(); // the sheet about the instrument explains itself
        };
    }

    static void writeTemplate(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            questions(workbook);
            answers(workbook);
            findings(workbook);
            actions(workbook);
            scores(workbook);
            SheetWriter about = instrument(workbook);
            fields().forEach(field -> about.row(List.of(field, "", meaning(field))));
            help(workbook);
            workbook.writeTo(out);
        }
    }
}
