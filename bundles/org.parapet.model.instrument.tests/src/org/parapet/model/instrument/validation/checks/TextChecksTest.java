// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.item;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.file.InstrumentResource;
import org.parapet.model.instrument.testing.Expect;

/** What the metamodel demands, and texts and lists of all kinds. */
class TextChecksTest {

    @Test
    void requiredTextIsSet() {
        Problem problem = Expect.error("feature-required", "1.1", sample -> item(sample, "1.1").setText(null));
        assertTrue(problem.message().contains("item 1.1") && problem.message().contains("text"), problem.message());
    }

    @Test
    void requiredPartIsThere() {
        Expect.error("feature-required", "sample", sample -> sample.setSource(null));
    }

    @Test
    void scaleWithoutOptionsLacksThem() {
        assertTrue(Expect.rules(sample -> sample.getScales().get(0).getOptions().clear())
                .contains("feature-required"));
    }

    @Test
    void actionNamesAnItem() {
        assertTrue(Expect.rules(sample -> sample.getActions().get(0).getItems().clear())
                .contains("feature-required"));
    }

    @Test
    void referenceToARemovedPartIsReported() {
        assertTrue(Expect.rules(sample -> {
            new InstrumentResource(
                    URI.createURI("sample.instrument")).getContents().add(sample);
            sample.getFindingKinds().remove(0);
        }).contains("reference-dangling"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void requiredTextIsNotBlank(String blank) {
        Expect.error("text-blank", "1.1", sample -> item(sample, "1.1").setText(blank));
        Expect.error("text-blank", "sample", sample -> sample.getSource().setRights(blank));
        Expect.error("text-blank", "sample", sample -> sample.getSource().setCitation(blank));
        Expect.error("text-blank", "1.1", sample -> sample.getActions().get(0).setText(blank));
    }

    @Test
    void optionalTextMayBeEmpty() {
        Expect.noProblem(sample -> item(sample, "1.1").setGuidance(""));
    }

    @Test
    void listedTextIsNotBlank() {
        Expect.error("text-blank", "sample", sample -> sample.getAuthors().add(" "));
    }

    @Test
    void printedWordingOfAnErratumIsNotBlank() {
        Expect.error("text-blank", "sample", sample -> {
            Erratum erratum = InstrumentFactory.eINSTANCE.createErratum();
            erratum.setPlace("p. 3");
            erratum.setPrinted(" ");
            erratum.setExplanation("A slip.");
            sample.getErrata().add(erratum);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u0085b", "a\u202eb", "a\ufffeb", "a\ud800b"})
    void controlCharactersAreRefused(String text) {
        Expect.error("text-control-character", "1.1", sample -> item(sample, "1.1").setText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "caf\u00e9 \u2013 \u201cyes\u201d", "\u05e9\u200f", "\ud83d\ude00"})
    void lineEndsAndLettersOfAllScriptsAreTaken(String text) {
        Expect.noProblem(sample -> item(sample, "1.1").setText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\n"})
    void blanksAtTheEdgesAreAWarning(String text) {
        Expect.warning("text-edge-blank", "1.1", sample -> item(sample, "1.1").setText(text));
    }

    @Test
    void textOfFourThousandCharactersIsShortEnoughAndLongerOnesAreNot() {
        Expect.noProblem(sample -> item(sample, "1.1").setGuidance("x".repeat(4000)));
        Expect.error("text-too-long", "1.1", sample -> item(sample, "1.1").setGuidance("x".repeat(4001)));
    }

    @Test
    void listsNameEachValueOnce() {
        Expect.error("value-duplicate", "sample", sample -> {
            sample.getAuthors().add("One");
            ((BasicEList<String>) sample.getAuthors()).addUnique("One");
        });
        Expect.error("value-duplicate", "sample", sample -> {
            BasicEList<Stage> stages = (BasicEList<Stage>) sample.getFit().getStages();
            stages.addUnique(Stage.FORMING);
            stages.addUnique(Stage.FORMING);
        });
    }

    @Test
    void actionNamesEachItemOnce() {
        Problem problem = Expect.error("value-duplicate", "1.1", sample ->
                ((BasicEList<Item>) sample.getActions().get(0).getItems())
                        .addUnique(item(sample, "1.1")));
        assertTrue(problem.message().contains("item 1.1"), problem.message());
    }

    @Test
    void numbersAreNumbers() {
        assertTrue(Expect.rules(sample -> sample.getScores().get(0).getBands().get(1).setLowerBound(Double.NaN))
                .contains("number-not-finite"));
    }
}
