// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Writes an instrument as the plain workbook that a person fills in. */
public final class SpreadsheetExport implements InstrumentExport {

    private static final List<String> SAID_BEFORE = List.of("", "", "", "");

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        Instrument instrument = exported.instrument();
        ExportReport report = new ExportReport(exported);
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            ActionsWriting actions = new ActionsWriting(instrument, report);
            questions(instrument, SpreadsheetLayout.questions(workbook), actions, report);
            answers(instrument, SpreadsheetLayout.answers(workbook), report);
            new FindingsWriting(instrument, SpreadsheetLayout.findings(workbook), report).write();
            actions.write(SpreadsheetLayout.actions(workbook));
            new ScoresWriting(instrument, SpreadsheetLayout.scores(workbook), report).write();
            about(instrument, SpreadsheetLayout.instrument(workbook), report);
            SpreadsheetLayout.help(workbook);
            workbook.writeTo(out);
        }
        return report.finish(Messages.get("format.spreadsheet"));
    }

    private static void questions(Instrument instrument, SheetWriter sheet, ActionsWriting actions,
            ExportReport report) {
        for (Section section : instrument.getSections()) {
            report.held(section, Literals.SECTION__TITLE, Literals.SECTION__INTRODUCTION,
                    Literals.SECTION__DESCRIPTION);
            boolean first = true;
            for (Item item : section.getItems()) {
                List<String> row = new ArrayList<>(List.of(section.getCode(), section.getTitle(),
                        first ? SpreadsheetLayout.text(section.getIntroduction()) : "",
                        first ? SpreadsheetLayout.text(section.getDescription()) : ""));
                row.addAll(item(item, report));
                row.addAll(actions.beside(item));
                row.addAll(rarely(item));
                sheet.row(row);
                first = false;
            }
        }
    }

    private static List<String> item(Item item, ExportReport report) {
        report.held(item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE, Literals.ITEM__FORMAT,
                Literals.ITEM__SCALES, Literals.ITEM__STAGES, Literals.ITEM__KINDS, Literals.ITEM__TICK_POLARITY,
                Literals.ITEM__KEPT_LIVE, Literals.ITEM__NOTES, Literals.ITEM__BASED_ON);
        return List.of(item.getCode(), item.getText(), SpreadsheetLayout.text(item.getGloss()),
                SpreadsheetLayout.text(item.getGuidance()), answers(item));
    }

    /** Columns that few instruments need are blank where a question is like any other. */
    private static List<String> rarely(Item item) {
        return List.of(SpreadsheetLayout.words(item.getStages()), SpreadsheetLayout.words(item.getKinds()),
                item.eIsSet(Literals.ITEM__TICK_POLARITY) ? item.getTickPolarity().getLiteral() : "",
                item.isKeptLive() ? "yes" : "", item.isNotes() ? "" : "no",
                SpreadsheetLayout.text(item.getBasedOn()));
    }

    private static String answers(Item item) {
        return item.getFormat() == AnswerFormat.SCALE
                ? item.getScales().stream().map(ResponseScale::getCode).collect(Collectors.joining(" "))
                : item.getFormat().getLiteral();
    }

    private static void answers(Instrument instrument, SheetWriter sheet, ExportReport report) {
        for (ResponseScale scale : instrument.getScales()) {
            report.held(scale, Literals.RESPONSE_SCALE__TITLE, Literals.RESPONSE_SCALE__QUESTION,
                    Literals.RESPONSE_SCALE__SCORE_BASIS, Literals.RESPONSE_SCALE__SCORE_NOTE);
            boolean first = true;
            for (Option option : scale.getOptions()) {
                report.held(option, Literals.OPTION__LABEL, Literals.OPTION__SCORE, Literals.OPTION__POLARITY,
                        Literals.OPTION__STRONGEST, Literals.OPTION__PRINTED);
                List<String> row = new ArrayList<>(List.of(scale.getCode(), option.getCode(), option.getLabel(),
                        option.isSetScore() ? SpreadsheetLayout.number(option.getScore()) : "",
                        option.getPolarity().getLiteral(), option.isStrongest() ? "yes" : ""));
                row.addAll(first ? List.of(SpreadsheetLayout.text(scale.getTitle()),
                        SpreadsheetLayout.text(scale.getQuestion()), scale.getScoreBasis().getLiteral(),
                        SpreadsheetLayout.text(scale.getScoreNote())) : SAID_BEFORE);
                row.add(SpreadsheetLayout.text(option.getPrinted()));
                sheet.row(row);
                first = false;
            }
        }
    }

    private static void about(Instrument instrument, SheetWriter sheet, ExportReport report) {
        report.held(instrument, Literals.INSTRUMENT__TITLE, Literals.INSTRUMENT__ID, Literals.INSTRUMENT__EDITION,
                Literals.INSTRUMENT__LANGUAGE);
        report.held(instrument.getSource());
        report.held(instrument.getFit());
        row(sheet, "title", instrument.getTitle());
        row(sheet, "id", instrument.getId());
        row(sheet, "edition", instrument.getEdition());
        row(sheet, "language", instrument.getLanguage());
        Arrays.stream(Facts.values()).forEach(fact -> {
            report.held(fact.part(instrument), fact.feature());
            row(sheet, fact.key(), fact.get(instrument));
        });
    }

    private static void row(SheetWriter sheet, String field, String value) {
        sheet.row(List.of(field, value, SpreadsheetLayout.meaning(field)));
    }
}
