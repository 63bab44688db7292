// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.Prompt;
import org.parapet.model.instrument.Yield;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.text.TextToSettle;

/** Fidelity, fit, process and signposts. */
class InstrumentIdentityChecksTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"VERBATIM", "CATALOGUED_ONLY"})
    void whatIsNotVerbatimSaysWhatWasChanged(Fidelity fidelity) {
        Expect.error("fidelity-note-missing", "sample", sample -> sample.setFidelity(fidelity));
        Expect.noProblem(sample -> {
            sample.setFidelity(fidelity);
            sample.setFidelityNote("Put together from two papers.");
        });
    }

    @Test
    void cataloguedInstrumentHasNoSections() {
        Expect.error("catalogued-with-sections", "1", sample -> {
            sample.setFidelity(Fidelity.CATALOGUED_ONLY);
            sample.setFidelityNote("Described in a review.");
            sample.getSource().setObtainFrom("The authors.");
        });
    }

    @Test
    void cataloguedInstrumentSaysWhereItsWordingIs() {
        Expect.error("catalogued-obtain-from-missing", "sample", sample -> makeCatalogued(sample, " "));
        Expect.noProblem(sample -> makeCatalogued(sample, "The authors."));
    }

    @Test
    void otherInstrumentsHaveItems() {
        assertEquals(List.of("items-missing"), Expect.rules(sample -> {
            makeCatalogued(sample, "");
            sample.setFidelity(Fidelity.ADAPTED);
        }));
    }

    @Test
    void sectionWithoutItemsIsAWarning() {
        Expect.warning("section-empty", "3", sample -> {
            var section = InstrumentFactory.eINSTANCE.createSection();
            section.setCode("3");
            section.setTitle("Empty");
            sample.getSections().add(section);
        });
    }

    @Test
    void atLeastOneParticipantAnswers() {
        Expect.error("minimum-participants-range", "sample", sample -> sample.getFit().setMinimumParticipants(0));
    }

    @Test
    void minutesAreNotNegative() {
        Expect.error("minutes-range", "sample", sample -> sample.getFit().setMinutes(-1));
        Expect.error("minutes-range", "sample", sample -> {
            InterviewTemplate interview = InstrumentFactory.eINSTANCE.createInterviewTemplate();
            Prompt prompt = InstrumentFactory.eINSTANCE.createPrompt();
            prompt.setCode("1");
            prompt.setText("How did it begin?");
            interview.getPrompts().add(prompt);
            interview.setMinutes(-5);
            sample.setProcess(InstrumentFactory.eINSTANCE.createProcess());
            sample.getProcess().setInterview(interview);
        });
    }

    @Test
    void promisedYieldIsProvidedFor() {
        Expect.noProblem(sample -> sample.getFit().getYields().addAll(List.of(Yield.values())));
        Expect.warning("yield-not-provided", "sample", sample -> {
            sample.getFit().getYields().add(Yield.SCORE);
            sample.getScores().clear();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/a", "javascript:alert(1)", "file:///etc/passwd", "example.org",
        "http://", "http://a b", "https://user:word@example.org/"})
    void signpostLeadsToTheWebOnly(String address) {
        Expect.error("signpost-address", "facts", sample -> sample.getSignposts().get(0).setAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://example.org/a?b=c#d", ""})
    void webAddressIsTaken(String address) {
        Expect.noProblem(sample -> sample.getSignposts().get(0).setAddress(address));
    }

    @Test
    void whatStillHoldsAPlaceOnlyIsAsked() {
        Expect.warning("text-to-settle", "sample",
                sample -> sample.setAbstract(TextToSettle.of("The file does not say what it is for.")));
        Expect.warning("edition-draft", "sample", sample -> sample.setEdition("draft"));
        Expect.warning("language-undetermined", "sample", sample -> sample.setLanguage("und"));
    }

    @Test
    void featuresAreNamedInWords() {
        Problem problem = Expect.warning("text-edge-blank", "sample", sample -> sample.setFidelityNote("Ours "));

        assertEquals("instrument sample has blanks at the beginning or end of note on the wording", problem.message());
    }

    private static void makeCatalogued(Instrument sample, String obtainFrom) {
        sample.getActions().clear();
        sample.getFindingRules().clear();
        sample.getFindingKinds().clear();
        sample.getScores().clear();
        sample.getSections().clear();
        sample.getScales().clear();
        sample.setFidelity(Fidelity.CATALOGUED_ONLY);
        sample.setFidelityNote("Described in a review.");
        sample.getSource().setObtainFrom(obtainFrom);
    }
}
