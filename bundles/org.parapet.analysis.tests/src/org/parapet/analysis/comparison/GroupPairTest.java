// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class GroupPairTest {

    private final Instrument pat = Instruments.pat();
    private final ProtectedAnswers earlier = new ProtectedAnswers(pat, 0, "A", "B");
    private final ProtectedAnswers later = new ProtectedAnswers(pat, 1, "A", "B");
    private final List<Question> asked = List.of(earlier.question("4.4"));
    private final List<Question> other = List.of(earlier.question("4.5"));

    private GroupPair pair() {
        return new GroupPair(earlier.view(""), later.view(""));
    }

    @Test
    void thePeopleAreTheSameOnlyWhereNobodyCameOrWent() {
        earlier.respond("x", "A", "SA").respond("y", "A", "SA");
        later.respond("x", "A", "SA").respond("y", "A", "D");
        assertTrue(pair().isSamePeople(asked, asked));

        later.respond("z", "A", "SA");

        assertFalse(pair().isSamePeople(asked, asked));
    }

    @Test
    void thePeopleAreNotKnownToBeTheSameWhereAnswersAreLinkedToNobodyInOneOfTheWaves() {
        earlier.respond("x", "A", "SA").loose("4.4", Set.of("A"), "SA", 3);
        later.respond("x", "A", "SA").loose("4.5", Set.of("A"), "SA", 3);

        assertFalse(pair().isSamePeople(asked, asked));
        assertFalse(pair().isSamePeople(other, other));
        assertTrue(pair().isSamePeople(other, asked));
    }

    @Test
    void differencesAreOfThoseWithAMeanInBothWavesWhateverTheirOrder() {
        earlier.respond("x", "A", "SA").respond("gone", "A", "SA").respond("y", "A", "D").respond("blank", "A", "-")
                .respond("silent", "A", "A");
        later.respond("come", "A", "A").respond("y", "A", "SA").respond("silent", "A", "-").respond("x", "A", "SD")
                .respond("blank", "A", "A");
        GroupPair pair = pair();

        assertArrayEquals(new double[] {-100, 66.666667},
                pair.differences(pair.earlier().means(asked), pair.later().means(asked)));
    }

    @Test
    void equalDifferencesAreEqualNumbersWhereverOnTheScaleTheyLie() {
        earlier.respond("x", "A", "SD").respond("y", "A", "D").respond("z", "A", "A");
        later.respond("x", "A", "D").respond("y", "A", "A").respond("z", "A", "SA");
        GroupPair pair = pair();

        assertArrayEquals(new double[] {33.333333, 33.333333, 33.333333},
                pair.differences(pair.earlier().means(asked), pair.later().means(asked)));
    }

    @Test
    void groupsArePairedByKindAndIdInTheOrderOfTheLaterWave() {
        List<GroupPair> pairs = GroupPair.of(List.of(earlier.view(""), earlier.view("A"), earlier.view("B")),
                List.of(later.view(""), later.view("B"), later.view("A+C"),
                        new GroupView(later.build(), new Group(Group.Kind.ROLE, "A", "A", List.of("A")),
                                GroupView.values(later.build().questionnaire()))));

        assertEquals(List.of(Group.EVERYBODY, ProtectedAnswers.group("B")),
                pairs.stream().map(pair -> pair.later().group()).toList());
        assertTrue(pairs.stream().allMatch(pair -> pair.earlier().group().equals(pair.later().group())));
    }
}
