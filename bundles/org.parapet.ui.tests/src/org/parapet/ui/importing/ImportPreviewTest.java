// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

class ImportPreviewTest {

    @TempDir
    private Path folder;
    private final Partnership partnership = PartnershipChanges.newPartnership("Harbour");
    private final Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();

    @BeforeEach
    void createInstrument() {
        instrument.setId("sample");
        instrument.setEdition("1");
        Section section = InstrumentFactory.eINSTANCE.createSection();
        for (String code : new String[] {"T1", "T2"}) {
            Item item = InstrumentFactory.eINSTANCE.createItem();
            item.setCode(code);
            item.setFormat(AnswerFormat.TICK);
            section.getItems().add(item);
        }
        instrument.getSections().add(section);
        new PartnershipChanges(partnership).addOrganisation("Harbour Trust");
    }

    private ImportPreview preview(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), text);
        return ImportPreview.of(file, partnership, instrument, "2026", false);
    }

    @Test
    void everyProblemIsAtItsCellAndThereIsNoPlan() throws Exception {
        ImportPreview preview = preview("participant,organisation,T1,T2,T1#note\n"
                + "H01,Harbour Trust,x,x,\"two\nlines\"\nH02,Elsewhere,x,perhaps,\nH03,Harbour Trust,x\n");
        assertTrue(preview.plan().isEmpty());
        assertEquals(3, preview.problems().size());
        assertEquals(Set.of(new ImportPreview.Cell(2, 1), new ImportPreview.Cell(2, 3), new ImportPreview.Cell(3, -1)),
                preview.marks().keySet());
        assertEquals("perhaps", preview.sheet().orElseThrow().rows().get(2).cells().get(3));
    }

    @Test
    void aFileWithoutErrorsHasAPlanAndNothingHasChanged() throws Exception {
        ImportPreview preview = preview("participant,organisation,T1\nH01,Harbour Trust,x\n");
        assertEquals(1, preview.plan().orElseThrow().responses());
        assertEquals(1, preview.problems().size(), "the column that is absent is a warning");
        assertTrue(partnership.getParticipants().isEmpty());
    }

    @Test
    void aFileThatCannotBeToldIntoCellsHasNoSheetButAReason() {
        ImportPreview preview = ImportPreview.of(folder.resolve("none.csv"), partnership, instrument, "2026", false);
        assertTrue(preview.sheet().isEmpty());
        assertEquals("csv-missing", preview.problems().getFirst().rule());
    }

    @Test
    void columnsAreNamedAsInSpreadsheets() {
        assertEquals("A", ColumnLetters.of(0));
        assertEquals("Z", ColumnLetters.of(25));
        assertEquals("AA", ColumnLetters.of(26));
        assertEquals("ZZ", ColumnLetters.of(701));
        assertEquals("AAA", ColumnLetters.of(702));
    }
}
