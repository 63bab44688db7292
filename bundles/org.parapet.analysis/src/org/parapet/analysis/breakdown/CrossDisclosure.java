// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

/**
 * Finds out whether two breakdowns of the same answers give a small set of people away.
 *
 * <p>Who sees the sums of all rows (organisations) and all columns (roles) of a table can compute, without guessing,
 * exactly the sums over the sets of cells whose indicator is {@code a(row) + b(column)} on every cell that is not
 * empty. For such a set all numbers can be taken as whole and, with at most four columns, b within -3..3. For a given
 * b, a row whose filled columns share one b can be in the set whole or not at all; in a row with two neighbouring
 * values of b the cells of the higher one are in the set and the others not; a row with values further apart rules b
 * out. Whole rows are groups that pass the minimum by themselves, so what matters is whether the cells that b forces
 * into the set hold fewer people than the minimum.
 */
final class CrossDisclosure {

    private CrossDisclosure() {
    }

    /**
     * Tells whether the sums give away the answers of a set of people smaller than the minimum.
     *
     * @param answers people by row and column; hidden groups are put together in one row and one column
     * @param minimum the least number of people in a set that may be known
     * @return whether they do
     */
    static boolean discloses(int[][] answers, int minimum) {
        return search(answers, new int[answers[0].length], 1, minimum);
    }

    private static boolean search(int[][] answers, int[] weights, int column, int minimum) {
        if (column == weights.length) {
            int forced = forced(answers, weights);
            return forced > 0 && forced < minimum;
        }
        int reach = weights.length - 1;
        for (int weight = -reach; weight <= reach; weight++) {
            weights[column] = weight;
            if (search(answers, weights, column + 1, minimum)) {
                return true;
            }
        }
        return false;
    }

    private static int forced(int[][] answers, int[] weights) {
        int forced = 0;
        for (int[] row : answers) {
            int lowest = Integer.MAX_VALUE;
            int highest = Integer.MIN_VALUE;
            for (int column = 0; column < row.length; column++) {
                if (row[column] > 0) {
                    lowest = Math.min(lowest, weights[column]);
                    highest = Math.max(highest, weights[column]);
                }
            }
            if (highest > lowest + 1) {
                return 0;
            }
            for (int column = 0; column < row.length && highest > lowest; column++) {
                forced += weights[column] == highest ? row[column] : 0;
            }
        }
        return forced;
    }
}
