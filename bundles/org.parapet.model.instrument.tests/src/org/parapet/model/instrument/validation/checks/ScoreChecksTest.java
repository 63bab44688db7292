// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.item;
import static org.parapet.model.instrument.testing.SampleInstrument.option;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.ScoreRange;

/** Scores, their theoretical range and their bands. */
class ScoreChecksTest {

    @Test
    void sumOfThreeItemsOfOneToFourRangesFromThreeToTwelve() {
        assertEquals(Optional.of(new ScoreRange(3, 12)), ScoreRange.of(total(SampleInstrument.create())));
    }

    @Test
    void meanRangesAsOneItem() {
        Score score = total(SampleInstrument.create());
        score.setAggregation(Aggregation.MEAN);
        assertEquals(Optional.of(new ScoreRange(1, 4)), ScoreRange.of(score));
    }

    @Test
    void percentOfMaximumRangesFromZeroToHundred() {
        Score score = total(SampleInstrument.create());
        score.setAggregation(Aggregation.PERCENT_OF_MAXIMUM);
        assertEquals(Optional.of(new ScoreRange(0, 100)), ScoreRange.of(score));
    }

    @Test
    void sectionsAndItemsBothCountAndEachItemOnce() {
        Instrument sample = SampleInstrument.create();
        Score score = total(sample);
        score.getSections().add(sample.getSections().get(0));
        score.getItems().add(item(sample, "1.2"));
        score.getItems().add(item(sample, "2.1"));
        assertEquals(List.of("1.1", "1.2", "2.1"), ScoreRange.itemsOf(score).stream().map(Item::getCode).toList());
    }

    @Test
    void rangeOfTwoScalesIsThatOfTheNamedOne() {
        Instrument sample = SampleInstrument.createWithTwoScales();
        total(sample).getSections().add(sample.getSections().get(0));
        total(sample).setScale(sample.getScales().get(1));
        assertEquals(Optional.of(new ScoreRange(0, 20)), ScoreRange.of(total(sample)));
        total(sample).setScale(null);
        assertEquals(Optional.empty(), ScoreRange.of(total(sample)));
    }

    @Test
    void scoreCountsItemsOnAScale() {
        Expect.error("score-item-unscaled", "total", sample -> {
            total(sample).getSections().addAll(sample.getSections());
            total(sample).getItems().add(item(sample, "2.2"));
        });
        Expect.error("score-without-items", "total", sample -> {
            sample.getSections().get(1).getItems().remove(item(sample, "2.1"));
            sample.getActions().remove(2);
            total(sample).getSections().add(sample.getSections().get(1));
        });
    }

    @Test
    void scoreOverItemsOfSeveralScalesNamesTheScale() {
        Problem problem = Expect.one(Severity.ERROR, "score-scale-open", "total",
                SampleInstrument.createWithTwoScales(), sample -> total(sample).setScale(null));
        assertTrue(problem.message().contains("1.1, 1.2"), problem.message());
    }

    @Test
    void itemsOfAScoreTakeItsScale() {
        Problem problem = Expect.one(Severity.ERROR, "score-scale-not-taken", "total",
                SampleInstrument.createWithTwoScales(),
                sample -> total(sample).setScale(sample.getScales().get(1)));
        assertTrue(problem.message().endsWith("2.1"), problem.message());
    }

    @Test
    void scaleOfAScoreIsScored() {
        Expect.error("score-scale-unscored", "total", sample -> sample.getScales().get(0).getOptions()
                .forEach(option -> option.unsetScore()));
    }

    @Test
    void scoreOfTheSourceCitesIt() {
        Expect.error("score-source-missing", "total", sample -> total(sample).setSource(null));
        Expect.noProblem(sample -> {
            total(sample).setSource(null);
            total(sample).setBasis(Basis.CONVENTION);
        });
    }

    @Test
    void bandCitesItsSource() {
        Expect.error("text-blank", "high", sample -> band(sample, 1).setSource(" "));
    }

    @Test
    void bandsWithOneLowerBoundOverlap() {
        Expect.error("band-overlap", "high", sample -> band(sample, 1).setLowerBound(3));
    }

    @Test
    void lowerBoundsRise() {
        Expect.error("band-order", "middle", sample -> SampleInstrument.addBand(total(sample), "middle", 6));
    }

    @Test
    void firstBandBeginsAtTheMinimum() {
        Problem gap = Expect.error("band-gap", "low", sample -> band(sample, 0).setLowerBound(4));
        assertTrue(gap.message().contains("begins at 4") && gap.message().contains("as low as 3"), gap.message());
        Expect.error("band-below-minimum", "low", sample -> band(sample, 0).setLowerBound(0));
    }

    @Test
    void noBandBeginsAboveTheMaximum() {
        Expect.error("band-above-maximum", "high", sample -> band(sample, 1).setLowerBound(12.5));
        Expect.noProblem(sample -> band(sample, 1).setLowerBound(12));
    }

    @Test
    void limitsFollowTheItemsThatCount() {
        assertEquals(List.of("band-gap", "band-above-maximum"), Expect.rules(sample -> {
            item(sample, "2.1").setFormat(AnswerFormat.TICK);
            item(sample, "2.1").getScales().clear();
        }));
        Expect.error("band-above-maximum", "high",
                sample -> total(sample).getItems().addAll(List.of(item(sample, "1.1"), item(sample, "1.2"))),
                sample -> band(sample, 0).setLowerBound(2), sample -> band(sample, 1).setLowerBound(8.5));
        Expect.noProblem(sample -> option(sample, "SA").setScore(40));
    }

    private static Score total(Instrument sample) {
        return sample.getScores().get(0);
    }

    private static Band band(Instrument sample, int index) {
        return total(sample).getBands().get(index);
    }
}
