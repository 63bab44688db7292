// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Writes an instrument as the plain workbook that a person fills in. */
public final class SpreadsheetExport implements InstrumentExport {

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        Instrument instrument = exported.instrument();
        ExportReport report = new ExportReport(exported);
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            questions(instrument, SpreadsheetLayout.questions(workbook), report);
            answers(instrument, SpreadsheetLayout.answers(workbook), report);
            new FindingsWriting(instrument, SpreadsheetLayout.findings(workbook), report).write();
            about(instrument, SpreadsheetLayout.instrument(workbook), report);
            SpreadsheetLayout.help(workbook);
            workbook.writeTo(out);
        }
        return report.finish(Messages.get("format.spreadsheet"));
    }

    private static void questions(Instrument instrument, SheetWriter sheet, ExportReport report) {
        Map<Item, Action> actions = new HashMap<>();
        for (Action action : instrument.getActions()) {
            if (action.getItems().size() == 1 && actions.putIfAbsent(action.getItems().getFirst(), action) == null) {
                report.held(action, Literals.ACTION__TEXT, Literals.ACTION__ITEMS, Literals.ACTION__KIND);
                if (!action.getCode().equals(action.getItems().getFirst().getCode())) {
                    report.changed(action, "actionCode", action.getCode(), action.getItems().getFirst().getCode());
                }
            }
        }
        for (Section section : instrument.getSections()) {
            report.held(section, Literals.SECTION__TITLE, Literals.SECTION__INTRODUCTION,
                    Literals.SECTION__DESCRIPTION);
            boolean first = true;
            for (Item item : section.getItems()) {
                report.held(item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE,
                        Literals.ITEM__FORMAT, Literals.ITEM__SCALES);
                Action action = actions.get(item);
                sheet.row(List.of(section.getCode(), section.getTitle(), first ? text(section.getIntroduction()) : "",
                        first ? text(section.getDescription()) : "", item.getCode(), item.getText(),
                        text(item.getGloss()), text(item.getGuidance()), answers(item),
                        action == null ? "" : action.getText(), action == null ? "" : action.getKind().getLiteral()));
                first = false;
            }
        }
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
                        Literals.OPTION__STRONGEST);
                sheet.row(List.of(scale.getCode(), option.getCode(), option.getLabel(),
                        option.isSetScore() ? SpreadsheetLayout.number(option.getScore()) : "",
                        option.getPolarity().getLiteral(), option.isStrongest() ? "yes" : "", first ? text(scale.getTitle()) : "",
                        first ? text(scale.getQuestion()) : "", first ? scale.getScoreBasis().getLiteral() : "",
                        first ? text(scale.getScoreNote()) : ""));
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

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
