// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decides which groups of one breakdown of one question are hidden. */
final class Suppression {

    private Suppression() {
    }

    static Set<Integer> hidden(int[] answers, int minimum) {
        List<Integer> bySize = IntStream.range(0, answers.length).boxed()
                .sorted(Comparator.comparingInt(group -> answers[group])).toList();
        Set<Integer> hidden = bySize.stream().filter(group -> answers[group] < minimum)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (hidden.isEmpty()) {
            return hidden;
        }
        for (int group : bySize) {
            if (isCovered(hidden, answers, minimum)) {
                break;
            }
            hidden.add(group);
        }
        boolean enoughLeft = answers.length - hidden.size() >= 2;
        return enoughLeft && isCovered(hidden, answers, minimum) ? hidden : Set.copyOf(bySize);
    }

    private static boolean isCovered(Set<Integer> hidden, int[] answers, int minimum) {
        int withAnswers = 0;
        int together = 0;
        for (int group : hidden) {
            withAnswers += answers[group] > 0 ? 1 : 0;
            together += answers[group];
        }
        return withAnswers >= 2 && together >= minimum;
    }
}
