// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds entries by the words of a query, the most likely first. */
final class Search {

    private static final int BEGINS = 0;
    private static final int BEGINS_A_WORD = 1;
    private static final int WITHIN = 2;
    private static final int IN_DETAIL = 3;

    private Search() {
    }

    /**
     * Finds the entries in which every word of a query occurs, in their text or their detail.
     *
     * @param entries in the order in which equally likely ones are found
     * @param query words in any order; in capital or small letters; all entries are found when there is none
     * @return those that begin with the words first, then those of which a word does, then those that hold them in
     *         their text, and at last those that hold them in their detail
     */
    static List<Entry> find(List<Entry> entries, String query) {
        String[] words = lower(query.strip()).split("\\s+");
        record Found(Entry entry, int distance) { }
        return entries.stream()
                .flatMap(entry -> distance(entry, words).stream().mapToObj(far -> new Found(entry, far)))
                .sorted(Comparator.comparingInt(Found::distance)).map(Found::entry).toList();
    }

    private static OptionalInt distance(Entry entry, String... words) {
        int[] each = Arrays.stream(words).mapToInt(word -> distance(entry, word)).toArray();
        return Arrays.stream(each).anyMatch(far -> far < 0) ? OptionalInt.empty()
                : OptionalInt.of(Arrays.stream(each).sum());
    }

    private static int distance(Entry entry, String word) {
        String text = lower(entry.text());
        if (text.startsWith(word)) {
            return BEGINS;
        }
        int at = text.indexOf(word);
        for (int next = at; next >= 0; next = text.indexOf(word, next + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(next - 1))) {
                return BEGINS_A_WORD;
            }
        }
        return at >= 0 ? WITHIN : lower(entry.detail()).contains(word) ? IN_DETAIL : -1;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
