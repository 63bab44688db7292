// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.MissingPolicy;

/**
 * A score of the instrument, ready to be computed from one participant's choices.
 *
 * <p>With {@link MissingPolicy#REQUIRE_COMPLETE} a participant who left any of its questions blank has no score. With
 * {@link MissingPolicy#ANSWERED_ONLY} the mean of the answered questions stands for the blank ones; where questions
 * differ in their range the mean is taken of the positions within the range, so that a score never leaves its limits.
 * A participant who answered none of its questions has no score.
 */
public final class ScoreDefinition {

    private final String code;
    private final String label;
    private final Aggregation aggregation;
    private final MissingPolicy missing;
    private final Basis basis;
    private final String source;
    private final List<BandDefinition> bands;
    private final int[] questions;
    private final double[][] positions;
    private final double[] lows;
    private final double[] ranges;
    private final double sumOfLows;
    private final double sumOfRanges;

    ScoreDefinition(String code, String label, Aggregation aggregation, MissingPolicy missing, Basis basis,
            String source, List<Question> counted, List<BandDefinition> bands) {
        this.code = code;
        this.label = label;
        this.aggregation = aggregation;
        this.missing = missing;
        this.basis = basis;
        this.source = source;
        this.bands = List.copyOf(bands);
        questions = counted.stream().mapToInt(Question::index).toArray();
        positions = new double[questions.length][];
        lows = new double[questions.length];
        ranges = new double[questions.length];
        double lowest = 0;
        double range = 0;
        for (int i = 0; i < questions.length; i++) {
            Question question = counted.get(i);
            lows[i] = question.lowestScore();
            ranges[i] = question.highestScore() - lows[i];
            positions[i] = question.scores();
            for (int choice = 0; choice < positions[i].length; choice++) {
                positions[i][choice] -= lows[i];
            }
            lowest += lows[i];
            range += ranges[i];
        }
        sumOfLows = lowest;
        sumOfRanges = range;
    }

    /** {@return the score's code} */
    public String code() {
        return code;
    }

    /** {@return what the score is called} */
    public String label() {
        return label;
    }

    /** {@return how the scores of the questions are put together} */
    public Aggregation aggregation() {
        return aggregation;
    }

    /** {@return what happens with blanks} */
    public MissingPolicy missing() {
        return missing;
    }

    /** {@return whether the score is the source's} */
    public Basis basis() {
        return basis;
    }

    /** {@return where the source defines it; may be empty} */
    public String source() {
        return source;
    }

    /** {@return the bands by ascending lower bound; often none} */
    public List<BandDefinition> bands() {
        return bands;
    }

    /** {@return how many questions count} */
    public int questionCount() {
        return questions.length;
    }

    /** {@return the least value the score can take} */
    public double minimum() {
        return scaled(0);
    }

    /** {@return the greatest value the score can take} */
    public double maximum() {
        return scaled(sumOfRanges);
    }

    /**
     * Finds the band of a value.
     *
     * @param value a value of this score
     * @return the index of its band; empty when the score has no bands or the value lies below the first
     */
    public OptionalInt bandIndex(double value) {
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (value >= bands.get(i).lowerBound()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Computes one participant's score.
     *
     * @param choices the index of the choice for every question of the questionnaire; -1 is blank
     * @return the score; empty when the participant has none
     */
    public OptionalDouble of(int[] choices) {
        double position = 0;
        double answeredRange = 0;
        double proportions = 0;
        int answered = 0;
        for (int i = 0; i < questions.length; i++) {
            int choice = choices[questions[i]];
            if (choice >= 0) {
                double here = positions[i][choice];
                position += here;
                answeredRange += ranges[i];
                proportions += ranges[i] == 0 ? 0 : here / ranges[i];
                answered++;
            }
        }
        if (answered == 0) {
            return OptionalDouble.empty();
        }
        if (answered < questions.length) {
            if (missing == MissingPolicy.REQUIRE_COMPLETE) {
                return OptionalDouble.empty();
            }
            position += (sumOfRanges - answeredRange) * proportions / answered;
        }
        return OptionalDouble.of(scaled(position));
    }

    private double scaled(double position) {
        return switch (aggregation) {
            case SUM -> sumOfLows + position;
            case MEAN -> questions.length == 0 ? 0 : (sumOfLows + position) / questions.length;
            case PERCENT_OF_MAXIMUM -> sumOfRanges == 0 ? 0 : 100 * position / sumOfRanges;
        };
    }
}
