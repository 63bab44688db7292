// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.List;
import org.parapet.analysis.tally.Question;

/**
 * Gathers means and cross-products of several questions in one pass, one response at a time, with deviations from the
 * running means so that nothing is lost by cancellation (B. P. Welford 1962, Note on a method for calculating corrected
 * sums of squares and products, Technometrics 4(3), 419-420). Memory does not grow with the number of responses. A
 * response that leaves any of the questions blank is left out and counted. Not safe for use by several threads; count
 * in several counters and add what they give.
 */
public final class CrossProductCounter {

    private final int[] questions;
    private final double[][] scores;
    private final double[] means;
    private final double[] values;
    private final double[] before;
    private final double[][] deviations;
    private int n;
    private int incomplete;

    /**
     * Makes a counter.
     *
     * @param counted the questions to count, of one questionnaire
     */
    public CrossProductCounter(List<Question> counted) {
        questions = counted.stream().mapToInt(Question::index).toArray();
        scores = counted.stream().map(Question::scores).toArray(double[][]::new);
        means = new double[questions.length];
        values = new double[questions.length];
        before = new double[questions.length];
        deviations = new double[questions.length][questions.length];
    }

    /**
     * Counts one response.
     *
     * @param choices for every question of the questionnaire the index of the choice, -1 for a blank; not kept
     */
    public void accept(int[] choices) {
        for (int i = 0; i < questions.length; i++) {
            int choice = choices[questions[i]];
            if (choice < 0) {
                incomplete++;
                return;
            }
            values[i] = scores[i][choice];
        }
        n++;
        for (int i = 0; i < values.length; i++) {
            before[i] = values[i] - means[i];
            means[i] += before[i] / n;
        }
        for (int i = 0; i < values.length; i++) {
            double after = values[i] - means[i];
            for (int j = 0; j <= i; j++) {
                deviations[i][j] += after * before[j];
            }
        }
    }

    /** {@return what has been counted so far; later counting does not change it} */
    public CrossProducts crossProducts() {
        double[][] symmetric = new double[means.length][means.length];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j <= i; j++) {
                symmetric[i][j] = deviations[i][j];
                symmetric[j][i] = deviations[i][j];
            }
        }
        return new CrossProducts(n, incomplete, means.clone(), symmetric);
    }
}
