// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The natural order of codes: runs of digits compare as numbers, so that 1.2 comes before 1.10 and A2 before A10. */
public final class CodeOrder implements Comparator<String> {

    /** The order. */
    public static final CodeOrder NATURAL = new CodeOrder();

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    private CodeOrder() {
    }

    @Override
    public int compare(String one, String other) {
        List<String> runs = runs(one);
        List<String> otherRuns = runs(other);
        for (int i = 0; i < Math.min(runs.size(), otherRuns.size()); i++) {
            int order = compareRuns(runs.get(i), otherRuns.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(runs.size(), otherRuns.size());
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compareRuns(String one, String other) {
        boolean digits = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
        return digits ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static List<String> runs(String code) {
        return RUN.matcher(code).results().map(MatchResult::group).toList();
    }
}
