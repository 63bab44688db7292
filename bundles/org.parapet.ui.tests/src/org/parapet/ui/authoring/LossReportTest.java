// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.exchange.LossReportDialog;
import org.parapet.author.ui.exchange.WrittenDialog;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Entry;
import org.parapet.catalogue.exchange.LossReport.Outcome;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.ui.tests.WorkbenchDriver;

/**
 * What an import says of a file: once which file, then each place in it in the words of its program and the editor's.
 */
class LossReportTest {

    private static final Path FILE = Path.of("ours.xlsx");

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void whatIsToSettleComesFirstThenWhatIsLostThenWhatWasTaken() throws Exception {
        Instrument pat = new InstrumentFiles().readInstrument(Authors.pat(folder)).orElseThrow();
        Place cell = Place.of("ours.xlsx", 4, 2);
        ImportedInstrument imported = new ImportedInstrument(Optional.of(pat), List.of(), new LossReport(List.of(
                new Entry(Outcome.TAKEN, cell, "settings!B4", "Our tool", "short_title", ""),
                new Entry(Outcome.TAKEN, cell, "settings!B5", "ours", "instrument id", ""),
                new Entry(Outcome.TAKEN, cell, "survey!C12", "Partners trust each other", "item/1.1", ""),
                new Entry(Outcome.TAKEN, cell, "settings!B6", "Try it", "fit_notes", ""),
                new Entry(Outcome.CHANGED, Place.of("ours.xlsx", 9), "question", "<p>Trust</p>", "Trust",
                        "HTML was turned into plain text"),
                new Entry(Outcome.LEFT_OUT, cell, "survey!D3", "geopoint", "", "an instrument has no place for it"))),
                List.of(Problem.warning("draft-rights", Place.of("ours.xlsx").withItem(pat.getId()),
                        "the file does not say who owns the wording", "Ask them")));
        open(imported, "What was imported");
        assertEquals(List.of(
                List.of("To settle", "The instrument", "The file does not say who owns the wording. Ask them."),
                List.of("Left out", "survey!D3", "An instrument has no place for it: \"geopoint\"."),
                List.of("Changed", "question (line 9)",
                        "\"<p>Trust</p>\" became \"Trust\": HTML was turned into plain text."),
                List.of("Taken", "settings!B4", "\"Our tool\" became Short title"),
                List.of("Taken", "settings!B5", "\"ours\" became Name in files"),
                List.of("Taken", "survey!C12", "\"Partners trust each other\" became Item 1.1"),
                List.of("Taken", "settings!B6", "\"Try it\" became Good to know")), rows());
        window.screenshot("author-loss-report");
        window.press("Cancel");
    }

    @Test
    void aBrokenFileIsRefusedAndEachPlaceIsNamed() {
        open(ImportedInstrument.broken(List.of(
                Problem.error("xlsform-list-unknown", Place.of("ours.xlsx", 4, 1),
                        "survey!A4: the sheet choices has no list \"yn\"", "Correct its name"),
                Problem.error("json-broken", Place.of("ours.json", 101, 14), "item[0].type: not known", ""),
                Problem.error("workbook-broken", Place.of("ours.xlsx"), "the file is no workbook", ""))),
                "Nothing was imported");
        assertTrue(window.texts().contains("ours.xlsx could not be imported"));
        assertEquals(List.of(
                List.of("Wrong", "survey!A4", "The sheet choices has no list \"yn\". Correct its name."),
                List.of("Wrong", "Line 101", "item[0].type: not known."),
                List.of("Wrong", "The whole file", "The file is no workbook.")), rows());
        assertTrue(window.look(Button.class, "Open the instrument").isEmpty(), "there is nothing to open");
        window.screenshot("author-loss-report-broken");
        window.press("Close");
    }

    @Test
    void whatWasWrittenCanBeOpenedAndFound() throws Exception {
        window.openHome();
        Instrument pat = new InstrumentFiles().readInstrument(Authors.pat(folder)).orElseThrow();
        LossReport losses = new LossReport(List.of(
                new Entry(Outcome.LEFT_OUT, Place.nowhere(), "item/1.1#guidance", "Think of it", "",
                        "a form has no place for it")));
        LossReportDialog report = window.get(() -> LossReportDialog.of(window.window(), "PDF form",
                folder.resolve("ours.pdf"), pat, losses));
        window.start(report::open);
        window.dialog("PDF form");
        assertEquals(List.of(List.of("Left out", "Item 1.1: Guidance", "A form has no place for it: \"Think of it\".")),
                rows());
        assertTrue(window.get(() -> window.look(Button.class, "Open").isPresent()));
        assertTrue(window.get(() -> window.look(Button.class, "Show in folder").isPresent()));
        window.press("Close");
        window.start(() -> WrittenDialog.open(window.window(), "Instrument plug-in", "Drinks & more was written",
                folder.resolve("ours.jar")));
        window.dialog("Instrument plug-in");
        assertTrue(window.get(() -> window.look(Button.class, "Show in folder").isPresent()));
        assertEquals("OK", window.get(() -> window.dialogs().getLast().getDefaultButton().getText()));
        window.screenshot("author-written");
        window.press("OK");
    }

    private void open(ImportedInstrument imported, String title) {
        window.openHome();
        LossReportDialog dialog = window.get(() -> LossReportDialog.of(window.window(), FILE, imported));
        window.start(dialog::open);
        window.dialog(title);
    }

    private List<List<String>> rows() {
        return window.get(() -> {
            Table table = window.findAll(Table.class, each -> each.getColumnCount() == 3).getFirst();
            return Arrays.stream(table.getItems())
                    .map(item -> List.of(item.getText(0), item.getText(1), item.getText(2))).toList();
        });
    }
}
