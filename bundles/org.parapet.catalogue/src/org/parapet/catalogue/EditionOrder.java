// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.Comparator;

/**
 * Orders editions from older to newer as people number them: runs of digits by value, everything else by letter, so
 * that 2 stands before 10 and 2003 before 2003.1.
 */
public final class EditionOrder implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endI = endOfRun(left, i);
            int endJ = endOfRun(right, j);
            boolean numbers = isDigit(left.charAt(i)) && isDigit(right.charAt(j));
            int order = numbers ? compareNumbers(left.substring(i, endI), right.substring(j, endJ))
                    : left.substring(i, endI).compareTo(right.substring(j, endJ));
            if (order != 0) {
                return order;
            }
            i = endI;
            j = endJ;
        }
        int rest = Integer.compare(left.length() - i, right.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static int compareNumbers(String left, String right) {
        String leftDigits = withoutLeadingZeros(left);
        String rightDigits = withoutLeadingZeros(right);
        int byLength = Integer.compare(leftDigits.length(), rightDigits.length());
        return byLength != 0 ? byLength : leftDigits.compareTo(rightDigits);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfRun(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
