// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapet.analysis.protection.ProtectedRespondent;
import org.parapet.analysis.tally.Question;

/** A group in two waves: who can be followed from the one to the other is found once for all constructs. */
final class GroupPair {

    private static final int GONE = -1;

    private final GroupView earlier;
    private final GroupView later;
    private final int[] places;
    private final boolean sameOrder;

    GroupPair(GroupView earlier, GroupView later) {
        this.earlier = Objects.requireNonNull(earlier);
        this.later = Objects.requireNonNull(later);
        List<String> before = codes(earlier);
        List<String> after = codes(later);
        Map<String, Integer> placesByCode = new HashMap<>();
        for (int place = 0; place < after.size(); place++) {
            placesByCode.put(after.get(place), place);
        }
        places = before.stream().mapToInt(code -> placesByCode.getOrDefault(code, GONE)).toArray();
        sameOrder = before.equals(after);
    }

    private static List<String> codes(GroupView view) {
        return view.respondents().stream().map(ProtectedRespondent::code).toList();
    }

    GroupView earlier() {
        return earlier;
    }

    GroupView later() {
        return later;
    }

    /** Whether the same persons, and nobody else, stand behind the answers to the questions in both waves. */
    boolean isSamePeople(List<Question> first, List<Question> second) {
        return sameOrder && !earlier.hasLooseAnswers(first) && !later.hasLooseAnswers(second);
    }

    /**
     * Later less earlier for each person who can be followed and has a mean in both waves; exact to a millionth,
     * coarser than the means, so that equal differences are equal numbers.
     *
     * @param before the means of the earlier wave, see {@link GroupView#means}
     * @param after the means of the later wave
     */
    double[] differences(double[] before, double[] after) {
        double[] differences = new double[before.length];
        int pairs = 0;
        for (int person = 0; person < before.length; person++) {
            double then = before[person];
            double now = places[person] == GONE ? Double.NaN : after[places[person]];
            if (!Double.isNaN(then) && !Double.isNaN(now)) {
                differences[pairs++] = Math.round((now - then) * 1e6) / 1e6;
            }
        }
        return Arrays.copyOf(differences, pairs);
    }

    /** The pairs of the groups that are in both assessments, in the order of the later one. */
    static List<GroupPair> of(List<GroupView> earlier, List<GroupView> later) {
        List<GroupPair> pairs = new ArrayList<>();
        for (GroupView after : later) {
            earlier.stream().filter(before -> before.group().kind() == after.group().kind()
                    && before.group().id().equals(after.group().id())).findFirst()
                    .ifPresent(before -> pairs.add(new GroupPair(before, after)));
        }
        return pairs;
    }
}
