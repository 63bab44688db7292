// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.parapet.analysis.reliability.CrossProductCounter;
import org.parapet.analysis.reliability.CrossProducts;
import org.parapet.analysis.tally.Questionnaire;

/**
 * Counts responses for the coefficients of internal consistency of each section and of all questions, by scale where an
 * item takes several. Not safe for use by several threads; count in several and add what they give.
 */
public final class ReliabilityCounter {

    private final Questionnaire questionnaire;
    private final List<CrossProductCounter> counters;

    /**
     * Makes a counter.
     *
     * @param questionnaire what is answered
     */
    public ReliabilityCounter(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        counters = QuestionGroup.of(questionnaire).stream()
                .map(group -> new CrossProductCounter(group.questions())).toList();
    }

    /**
     * Counts one response. Each coefficient leaves out who left one of its questions blank.
     *
     * @param choices for every question the index of the choice, -1 for a blank; not kept
     */
    public void accept(int[] choices) {
        counters.forEach(counter -> counter.accept(choices));
    }

    /** {@return what has been counted so far; later counting does not change it} */
    public Reliability reliability() {
        return new Reliability(questionnaire, counters.stream().map(CrossProductCounter::crossProducts).toList());
    }

    /**
     * {@return the figures in place of coefficients that nobody asked for: one of each kind}
     */
    public static List<PlacedFigure> notAskedFor() {
        return List.of(new PlacedFigure(Level.TOTAL, "", "", ReliabilityFigures.notAskedFor(Method.CRONBACH_ALPHA)),
                new PlacedFigure(Level.TOTAL, "", "", ReliabilityFigures.notAskedFor(Method.OMEGA)));
    }

    /**
     * What was counted. Immutable.
     *
     * @param questionnaire what was answered
     * @param groups the cross-products of each section, then of all questions
     */
    public record Reliability(Questionnaire questionnaire, List<CrossProducts> groups) {

        /** Copies the list. */
        public Reliability {
            groups = List.copyOf(groups);
        }

        /**
         * {@return this and what was counted of other responses}
         *
         * @param other of the same questionnaire
         */
        public Reliability plus(Reliability other) {
            List<CrossProducts> sums = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                sums.add(groups.get(i).plus(other.groups.get(i)));
            }
            return new Reliability(questionnaire, sums);
        }

        /** {@return alpha and omega of each section, then of all questions} */
        public List<PlacedFigure> figures() {
            List<PlacedFigure> figures = new ArrayList<>();
            List<QuestionGroup> places = QuestionGroup.of(questionnaire);
            for (int i = 0; i < places.size(); i++) {
                QuestionGroup place = places.get(i);
                for (Figure figure : List.of(ReliabilityFigures.cronbachAlpha(groups.get(i)),
                        ReliabilityFigures.omega(groups.get(i)))) {
                    figures.add(new PlacedFigure(place.level(), place.code(), place.scale(), figure));
                }
            }
            return figures;
        }
    }
}
