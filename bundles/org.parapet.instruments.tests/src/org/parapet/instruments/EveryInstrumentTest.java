// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.instruments.testing.Contribution;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelWriter;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.w3c.dom.Element;

/** What holds for every instrument: a file that Parapet could have written, listed as it is, with its rights. */
class EveryInstrumentTest {

    static List<Contribution> contributions() {
        return ShippedInstruments.contributions();
    }

    @Test
    void allThatTheSourcesHoldAreThere() {
        assertEquals(List.of("boundary-wall", "dudley", "hsmc-ingredients", "leeds", "leeds-barriers",
                "leeds-new-partnership", "leeds-start-up", "pat", "pat2", "q"),
                ShippedInstruments.usable().map(Instrument::getId).toList());
        assertEquals(List.of("build-a-partnership", "crime-and-disorder-self-assessment",
                "effective-interventions-checklist", "five-vital-lessons", "fruitful-partnership",
                "governance-assessment-tool", "governing-partnerships", "guidance-notes-checklists", "hull",
                "improvement-service", "itma", "jsna-rt", "networks-readiness-tool", "popit",
                "smarter-partnerships-developing-skills", "smarter-partnerships-digging-deep",
                "smarter-partnerships-health-check"),
                ShippedInstruments.catalogued().map(Instrument::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void loadsWithoutErrorOrWarning(Contribution contribution) throws Exception {
        LoadResult<Instrument> read = new InstrumentFiles()
                .readInstrument(new ByteArrayInputStream(contribution.content()), contribution.fileName());

        assertEquals(List.of(), read.problems().stream().map(Problem::describe).toList());
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void isWrittenBackByteForByte(Contribution contribution) throws Exception {
        assertArrayEquals(contribution.content(), new ModelWriter().serialise(InstrumentFormats.INSTRUMENT,
                ShippedInstruments.load(contribution), contribution.fileName()));
    }

    /** The catalogue lists an instrument from plugin.xml without loading it, so plugin.xml says what the file says. */
    @ParameterizedTest
    @MethodSource("contributions")
    void isListedAsTheFileSays(Contribution contribution) {
        Element listed = contribution.listed();
        Instrument instrument = ShippedInstruments.load(contribution);

        assertEquals("instrument", listed.getTagName());
        assertEquals(instrument.getId(), listed.getAttribute("id"));
        assertEquals(instrument.getId() + ".instrument", listed.getAttribute("file"));
        assertEquals(instrument.getEdition(), listed.getAttribute("edition"));
        assertEquals(instrument.getTitle(), listed.getAttribute("title"));
        assertEquals(Optional.ofNullable(instrument.getShortTitle()).orElse(""), listed.getAttribute("shortTitle"));
        assertEquals(instrument.getFidelity().getLiteral(), listed.getAttribute("fidelity"));
        assertEquals(instrument.getLanguage(), listed.getAttribute("language"));
        assertEquals(instrument.getAbstract(), listed.getAttribute("abstract"));
        int minutes = instrument.getFit().getMinutes();
        assertEquals(minutes == 0 ? "" : Integer.toString(minutes), listed.getAttribute("minutes"));
        int items = Parts.itemsOf(instrument).size();
        assertEquals(items == 0 ? "" : Integer.toString(items), listed.getAttribute("items"));
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void statesItsRightsAndWhereItsSourceStands(Contribution contribution) {
        Instrument instrument = ShippedInstruments.load(contribution);

        assertTrue(instrument.getSource().getRights().contains("state"), instrument.getSource().getRights());
        assertFalse(instrument.getSource().getReference().isBlank());
        assertFalse(instrument.getFidelityNote().isBlank());
        assertFalse(instrument.getFit().getNotes().isBlank());
        assertFalse(instrument.getSource().getRights().contains("@"), "no contact details of persons");
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void marksWhatIsNotTheSources(Contribution contribution) {
        Instrument instrument = ShippedInstruments.load(contribution);

        if (instrument.getFidelity() == Fidelity.RECONSTRUCTED) {
            assertTrue(instrument.getEdition().startsWith("reconstructed-"));
            assertTrue(instrument.getFidelityNote().startsWith("Reconstructed."));
            assertTrue(instrument.getAbstract().contains("econstruct"), instrument.getAbstract());
        }
        for (FindingRule rule : instrument.getFindingRules()) {
            assertFalse(rule.getSource().isBlank(), rule.getCode());
            assertEquals(rule.getBasis() == Basis.CONVENTION && !instrument.getId().startsWith("pat"),
                    rule.getSource().contains("Parapet"), rule.getCode() + ": " + rule.getSource());
        }
        for (ResponseScale scale : instrument.getScales()) {
            assertEquals(scale.getScoreBasis() == Basis.CONVENTION,
                    scale.getScoreNote() != null && scale.getScoreNote().contains("Parapet's convention"));
        }
    }
}
