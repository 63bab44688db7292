// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.addItem;
import static org.parapet.model.instrument.testing.SampleInstrument.addOption;
import static org.parapet.model.instrument.testing.SampleInstrument.addScale;
import static org.parapet.model.instrument.testing.SampleInstrument.item;
import static org.parapet.model.instrument.testing.SampleInstrument.option;

import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.testing.SampleInstrument;

/** Scales, options and items. */
class ScaleAndItemChecksTest {

    @Test
    void scaleOffersAChoice() {
        Expect.error("scale-too-few-options", "only", sample -> {
            ResponseScale only = addScale(sample, "only");
            addOption(only, "a", "A", 1, Polarity.NEUTRAL);
            addItem(sample.getSections().get(1), "2.3", "Is it so?", only);
            sample.getScores().clear();
        });
    }

    @Test
    void allOptionsAreScoredOrNone() {
        assertTrue(Expect.rules(sample -> option(sample, "D").unsetScore()).contains("scale-scores-partial"));
        Expect.noProblem(sample -> {
            sample.getScores().clear();
            scale(sample).getOptions().forEach(Option::unsetScore);
        });
    }

    @Test
    void scoresRiseOrFallStrictly() {
        Expect.error("scale-scores-order", "A", sample -> option(sample, "A").setScore(2));
        Expect.error("scale-scores-order", "SA", sample -> option(sample, "SA").setScore(2.5));
    }

    @Test
    void scoresMayFallWhereFavourableOptionsComeFirst() {
        Expect.noProblem(sample -> ECollections.reverse(scale(sample).getOptions()));
    }

    @Test
    void favourableOptionsStandOnOneSide() {
        Expect.error("scale-polarity-order", "A", sample -> {
            option(sample, "D").setPolarity(Polarity.FAVOURABLE);
            option(sample, "A").setPolarity(Polarity.UNFAVOURABLE);
        });
        Expect.noProblem(sample -> option(sample, "A").setPolarity(Polarity.NEUTRAL));
    }

    @Test
    void favourableOptionsThatScoreLowAreAWarning() {
        Problem problem = Expect.warning("scale-favourable-low", "agreement", sample -> {
            double score = 4;
            for (Option option : scale(sample).getOptions()) {
                option.setScore(score--);
            }
        });
        assertTrue(problem.cure().contains("percent of maximum"), problem.cure());
    }

    @Test
    void eachSideHasOneStrongestOption() {
        Problem problem = Expect.error("scale-strongest-many", "agreement",
                sample -> option(sample, "A").setStrongest(true));
        assertTrue(problem.message().contains("A, SA"), problem.message());
    }

    @Test
    void strongestOptionIsTheOutermost() {
        Expect.error("scale-strongest-inside", "A", sample -> {
            option(sample, "SA").setStrongest(false);
            option(sample, "A").setStrongest(true);
        });
    }

    @Test
    void neutralOptionIsNotStrongest() {
        Expect.error("scale-strongest-neutral", "SA", sample -> option(sample, "SA").setPolarity(Polarity.NEUTRAL),
                sample -> option(sample, "A").setPolarity(Polarity.NEUTRAL));
    }

    @Test
    void scoresByConventionSayWhereTheyComeFrom() {
        Expect.error("scale-score-note-missing", "agreement", sample -> scale(sample).setScoreBasis(Basis.CONVENTION));
        Expect.noProblem(sample -> {
            scale(sample).setScoreBasis(Basis.CONVENTION);
            scale(sample).setScoreNote("Equally spaced.");
        });
    }

    @Test
    void scaleThatNoItemTakesIsAWarning() {
        Expect.warning("scale-unused", "spare", sample -> {
            ResponseScale spare = addScale(sample, "spare");
            addOption(spare, "n", "No", 1, Polarity.NEUTRAL);
            addOption(spare, "y", "Yes", 2, Polarity.NEUTRAL);
        });
    }

    @Test
    void scalesOfOneItemSayWhatTheyAsk() {
        Expect.one(Severity.ERROR, "scale-question-missing", "importance", SampleInstrument.createWithTwoScales(),
                sample -> sample.getScales().get(1).setQuestion(" "));
    }

    @Test
    void labelsOfAScaleDiffer() {
        Expect.error("option-ambiguous", "A", sample -> option(sample, "A").setLabel("DISAGREE"));
    }

    @Test
    void codeIsNoLabelOfAnotherOption() {
        Expect.error("option-ambiguous", "A", sample -> option(sample, "D").setCode("Agree"));
    }

    @Test
    void scoreIsNoCodeOfAnotherOption() {
        assertEquals(List.of("option-score-ambiguous"), Expect.rules(sample -> option(sample, "D").setCode("4")));
        Expect.noProblem(sample -> option(sample, "D").setCode("2"));
    }

    @Test
    void itemOnAScaleNamesOne() {
        Expect.error("item-scale-missing", "2.2", sample -> item(sample, "2.2").setFormat(AnswerFormat.SCALE));
    }

    @Test
    void tickAndTextNameNoScale() {
        Expect.error("item-scale-unexpected", "2.2", sample ->
                item(sample, "2.2").getScales().add(scale(sample)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"participant", "Organisation", "role"})
    void itemCodeIsNoHeadingOfAResponseFile(String code) {
        Expect.error("item-code-reserved", code, sample -> item(sample, "2.2").setCode(code));
    }

    @Test
    void wordingOfAnotherInstrumentIsNamedByInstrumentEditionAndCode() {
        Expect.noProblem(sample -> item(sample, "1.1").setBasedOn("pat@2003/1.1"));
        for (String wrong : List.of("pat/1.1", "pat@2003", "PAT@2003/1.1", "pat@2003/1.1/2", "1.1")) {
            Expect.error("item-based-on-form", "1.1", sample -> item(sample, "1.1").setBasedOn(wrong));
        }
    }

    private static ResponseScale scale(Instrument sample) {
        return sample.getScales().get(0);
    }
}
