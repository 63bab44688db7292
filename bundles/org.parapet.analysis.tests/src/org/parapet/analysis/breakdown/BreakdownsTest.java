// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.assessment.ParticipantRole;

class BreakdownsTest {

    private static final ParticipantRole[] ROLES = ParticipantRole.values();

    /** Answers "A" to 1.1, so many people by organisation (row) and role (column). */
    private static Tally tally(int[]... people) {
        Respondents respondents = new Respondents(Instruments.patWith(1, 1));
        for (int organisation = 0; organisation < people.length; organisation++) {
            for (int role = 0; role < people[organisation].length; role++) {
                for (int i = 0; i < people[organisation][role]; i++) {
                    respondents.answer("o" + organisation, ROLES[role], "A");
                }
            }
        }
        return respondents.tally();
    }

    private static ItemBreakdown byOrganisation(int minimum, int... sizes) {
        int[][] people = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            people[i] = new int[] {0, 0, sizes[i]};
        }
        return Breakdowns.of(tally(people), minimum).byOrganisation().items().getFirst();
    }

    private static List<String> shown(ItemBreakdown item) {
        return item.shown().stream().map(GroupResult::group).toList();
    }

    @Test
    void groupsWithFiveAnswersAreShown() {
        ItemBreakdown item = byOrganisation(5, 5, 7);
        assertEquals(List.of("o0", "o1"), shown(item));
        assertEquals(HiddenReason.NONE, item.reason());
        assertEquals(5, item.group("o0").orElseThrow().answered());
        assertEquals(200 / 3.0, item.group("o0").orElseThrow().pomp().orElseThrow(), 1e-9);
    }

    @Test
    void oneSmallGroupHidesTheNextSmallestWithIt() {
        ItemBreakdown item = byOrganisation(5, 4, 6, 9, 8);
        assertEquals(List.of("o2", "o3"), shown(item));
        assertEquals(List.of("o0", "o1"), item.hidden());
        assertEquals(HiddenReason.SMALL_GROUPS, item.reason());
    }

    @Test
    void hiddenGroupsHaveTheMinimumTogether() {
        assertEquals(List.of("o3", "o4"), shown(byOrganisation(5, 1, 1, 6, 9, 9)));
        assertEquals(List.of("o2", "o3"), shown(byOrganisation(5, 3, 3, 6, 9)));
    }

    @Test
    void aBreakdownWithFewerThanTwoGroupsLeftIsHiddenWhole() {
        ItemBreakdown item = byOrganisation(5, 4, 6, 9);
        assertEquals(List.of(), shown(item));
        assertEquals(List.of("o0", "o1", "o2"), item.hidden());
        assertEquals(HiddenReason.TOO_FEW_LEFT, item.reason());
        assertEquals(List.of(), shown(byOrganisation(5, 4, 6)));
        assertEquals(HiddenReason.ONE_GROUP, byOrganisation(5, 9).reason());
    }

    @Test
    void anAgreementLowersTheMinimumToThreeButNotBelow() {
        assertEquals(List.of("o0", "o1"), shown(byOrganisation(3, 3, 4)));
        assertEquals(List.of(), shown(byOrganisation(4, 3, 4)));
        assertThrows(IllegalArgumentException.class, () -> byOrganisation(2, 3, 4));
    }

    @Test
    void everyItemIsDecidedByItselfSoThatBlanksDoNotLeak() {
        Respondents respondents = new Respondents(Instruments.patWith(1, 2));
        for (int i = 0; i < 5; i++) {
            respondents.answer("x", "A", i == 0 ? "-" : "SD").answer("y", "D", "SA");
        }
        Breakdown breakdown = Breakdowns.of(respondents.tally(), 5).byOrganisation();
        assertEquals(List.of("x", "y"), shown(breakdown.items().get(0)));
        assertEquals(List.of(), shown(breakdown.items().get(1)));
    }

    @Test
    void aSectionIsShownForAGroupOnlyWhenAllItsItemsAre() {
        Respondents respondents = new Respondents(Instruments.patWith(1, 3));
        for (int i = 0; i < 5; i++) {
            respondents.answer("x", "SA", i == 0 ? "-" : "SD", "D").answer("y", "D", "SA", "SA");
        }
        Breakdown breakdown = Breakdowns.of(respondents.tally(), 5).byOrganisation();
        assertTrue(breakdown.pomp("x", List.of("1.1", "1.2", "1.3"), "").isEmpty());
        assertTrue(breakdown.fewestAnswers("x", List.of("1.1", "1.2"), "").isEmpty());
        assertEquals((100 + 100 / 3.0) / 2, breakdown.pomp("x", List.of("1.1", "1.3"), "").orElseThrow(), 1e-9);
        assertEquals(5, breakdown.fewestAnswers("x", List.of("1.1", "1.3"), "").orElseThrow());
        assertFalse(breakdown.isHidden());
    }

    @Test
    void rolesAreHiddenWhereTheyWouldGiveAwayPartOfAnOrganisation() {
        Breakdowns nested = Breakdowns.of(tally(new int[] {5, 0, 1}, new int[] {0, 0, 9}), 5);
        assertEquals(List.of("o0", "o1"), shown(nested.byOrganisation().items().getFirst()));
        assertEquals(HiddenReason.OTHER_BREAKDOWN, nested.byRole().items().getFirst().reason());
        assertEquals(List.of(), shown(nested.byRole().items().getFirst()));
    }

    @Test
    void rolesAreShownWhereTheyGiveNothingAway() {
        Breakdowns crossed = Breakdowns.of(tally(new int[] {3, 2, 0}, new int[] {2, 3, 0}), 5);
        assertEquals(2, shown(crossed.byOrganisation().items().getFirst()).size());
        assertEquals(List.of("senior-stakeholder", "boundary-spanner"), shown(crossed.byRole().items().getFirst()));
        Breakdowns same = Breakdowns.of(tally(new int[] {6, 0, 0}, new int[] {0, 7, 0}), 5);
        assertEquals(2, shown(same.byRole().items().getFirst()).size());
    }

    /**
     * An attacker who knows who took part adds and subtracts all published groups and the total in every way, and must
     * never get the answers of fewer than the minimum, unless that is everybody.
     */
    @Test
    void noSmallGroupCanBeHadByAddingAndSubtractingWhatIsShown() {
        Random random = new Random(20260331);
        int published = 0;
        for (int round = 0; round < 1500; round++) {
            int minimum = 3 + random.nextInt(3);
            int[][] people = new int[2 + random.nextInt(3)][3];
            for (int[] row : people) {
                for (int role = 0; role < 3; role++) {
                    row[role] = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
                }
            }
            Breakdowns breakdowns = Breakdowns.of(tally(people), minimum);
            List<int[]> known = known(people, breakdowns);
            published += known.size() > 4 ? 1 : 0;
            int stolen = smallestSetStolen(people, known);
            int everybody = Arrays.stream(people).flatMapToInt(Arrays::stream).sum();
            assertTrue(stolen == 0 || stolen >= Math.min(minimum, everybody),
                    () -> stolen + " people known of " + Arrays.deepToString(people));
        }
        assertTrue(published > 100, "The protection hides nearly everything: " + published);
    }

    private static List<int[]> known(int[][] people, Breakdowns breakdowns) {
        List<int[]> known = new ArrayList<>();
        int cells = people.length * 3;
        known.add(indicator(cells, cell -> true));
        for (GroupResult group : breakdowns.byOrganisation().items().getFirst().shown()) {
            int row = Integer.parseInt(group.group().substring(1));
            known.add(indicator(cells, cell -> cell / 3 == row));
        }
        for (GroupResult group : breakdowns.byRole().items().getFirst().shown()) {
            int column = ParticipantRole.get(group.group()).ordinal();
            known.add(indicator(cells, cell -> cell % 3 == column));
        }
        return known;
    }

    private static int[] indicator(int cells, IntPredicate member) {
        int[] indicator = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            indicator[cell] = member.test(cell) ? 1 : 0;
        }
        return indicator;
    }

    private static int smallestSetStolen(int[][] people, List<int[]> known) {
        int smallest = 0;
        int combinations = (int) Math.pow(3, known.size());
        for (int code = 0; code < combinations; code++) {
            int[] sum = new int[people.length * 3];
            int digits = code;
            for (int[] indicator : known) {
                int factor = digits % 3 - 1;
                digits /= 3;
                for (int cell = 0; cell < sum.length; cell++) {
                    sum[cell] += factor * indicator[cell];
                }
            }
            int size = 0;
            for (int cell = 0; cell < sum.length; cell++) {
                int here = people[cell / 3][cell % 3];
                if (here > 0 && sum[cell] != 0) {
                    size = sum[cell] == 1 && size >= 0 ? size + here : -1;
                }
            }
            if (size > 0 && (smallest == 0 || size < smallest)) {
                smallest = size;
            }
        }
        return smallest;
    }

    @Test
    void organisationsAndRolesInWhichNobodyTookPartAreNoGroups() {
        TallyCounter counter = new TallyCounter(
                Questionnaire.of(Instruments.patWith(1, 1)));
        counter.organisation("absent");
        Breakdowns breakdowns = Breakdowns.of(counter.tally().plus(counter.tally()), 5);
        assertEquals(List.of(), breakdowns.byOrganisation().groups());
        assertEquals(HiddenReason.ONE_GROUP, breakdowns.byOrganisation().items().getFirst().reason());
    }
}
