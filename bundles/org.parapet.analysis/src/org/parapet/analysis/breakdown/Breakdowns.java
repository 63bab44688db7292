// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.scale.Counts;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.assessment.ParticipantRole;

/**
 * Both breakdowns of an assessment, protected together.
 *
 * <p>Every question is decided by itself, because blanks make a group smaller on one question than on another:
 * <ol>
 * <li>a group with fewer answers than the minimum is hidden;
 * <li>if anything is hidden, the next smallest groups are hidden with it until at least two hidden groups have answers
 * and the hidden groups together have the minimum, so that the published total less the shown groups gives no small
 * group away; if fewer than two groups are left, the question is not broken down at all;
 * <li>the breakdown by role is hidden where the two breakdowns taken together, by adding and subtracting their groups,
 * would give the answers of a set of people away that is smaller than the minimum ({@link CrossDisclosure}).
 * </ol>
 *
 * @param byOrganisation the results by organisation
 * @param byRole the results by role
 */
public record Breakdowns(Breakdown byOrganisation, Breakdown byRole) {

    /** Refuses missing values. */
    public Breakdowns {
        Objects.requireNonNull(byOrganisation);
        Objects.requireNonNull(byRole);
    }

    /**
     * Breaks a tally down.
     *
     * @param tally the counts
     * @param minimum the least number of answers a shown group may have, see {@link SmallGroups}
     * @return the two breakdowns; organisations and roles in which nobody responded are left out
     * @throws IllegalArgumentException when the minimum is below {@link SmallGroups#LEAST_MINIMUM}
     */
    public static Breakdowns of(Tally tally, int minimum) {
        if (minimum < SmallGroups.LEAST_MINIMUM) {
            throw new IllegalArgumentException("A group of " + minimum + " is too small to be shown");
        }
        List<String> organisations = tally.organisations().stream().filter(id -> tally.participants(id) > 0).toList();
        List<ParticipantRole> roles = Arrays.stream(ParticipantRole.values())
                .filter(role -> tally.participants(role) > 0).toList();
        List<String> roleNames = roles.stream().map(ParticipantRole::getLiteral).toList();
        List<ItemBreakdown> byOrganisation = new ArrayList<>();
        List<ItemBreakdown> byRole = new ArrayList<>();
        for (Question question : tally.questionnaire().questions()) {
            List<int[]> organisationCounts = organisations.stream()
                    .map(id -> tally.counts(question.index(), id)).toList();
            List<int[]> roleCounts = roles.stream().map(role -> tally.counts(question.index(), role)).toList();
            ItemBreakdown first = item(question, organisations, organisationCounts, minimum);
            ItemBreakdown second = item(question, roleNames, roleCounts, minimum);
            if (!first.shown().isEmpty() && !second.shown().isEmpty()
                    && CrossDisclosure.discloses(margins(first, second, tally, question), minimum)) {
                second = new ItemBreakdown(question.item(), question.scale(), List.of(), roleNames,
                        HiddenReason.OTHER_BREAKDOWN);
            }
            byOrganisation.add(first);
            byRole.add(second);
        }
        return new Breakdowns(new Breakdown(Grouping.ORGANISATION, minimum, organisations, byOrganisation),
                new Breakdown(Grouping.ROLE, minimum, roleNames, byRole));
    }

    private static ItemBreakdown item(Question question, List<String> groups, List<int[]> counts, int minimum) {
        if (groups.size() < 2) {
            return new ItemBreakdown(question.item(), question.scale(), List.of(), groups, HiddenReason.ONE_GROUP);
        }
        int[] answers = counts.stream().mapToInt(Counts::total).toArray();
        Set<Integer> hidden = Suppression.hidden(answers, minimum);
        List<GroupResult> shown = new ArrayList<>();
        for (int group = 0; group < answers.length; group++) {
            if (!hidden.contains(group)) {
                shown.add(group(question, groups.get(group), counts.get(group), answers[group]));
            }
        }
        HiddenReason reason = hidden.isEmpty() ? HiddenReason.NONE
                : shown.isEmpty() ? HiddenReason.TOO_FEW_LEFT : HiddenReason.SMALL_GROUPS;
        return new ItemBreakdown(question.item(), question.scale(), shown,
                hidden.stream().sorted().map(groups::get).toList(), reason);
    }

    private static GroupResult group(Question question, String name, int[] counts, int answered) {
        List<OptionCount> options = question.choices().stream()
                .map(choice -> new OptionCount(choice, counts[choice.index()])).toList();
        return new GroupResult(name, answered, options, PercentOfMaximum.ofCounts(counts, question.scores()));
    }

    private static int[][] margins(ItemBreakdown byOrganisation, ItemBreakdown byRole, Tally tally,
            Question question) {
        List<String> rows = byOrganisation.shown().stream().map(GroupResult::group).toList();
        Set<String> columns = byRole.shown().stream().map(GroupResult::group).collect(Collectors.toSet());
        List<ParticipantRole> shownRoles = Arrays.stream(ParticipantRole.values())
                .filter(role -> columns.contains(role.getLiteral())).toList();
        int[][] answers = new int[rows.size() + 1][shownRoles.size() + 1];
        for (String organisation : tally.organisations()) {
            int known = rows.indexOf(organisation);
            int row = known < 0 ? rows.size() : known;
            for (ParticipantRole role : ParticipantRole.values()) {
                int at = shownRoles.indexOf(role);
                int column = at < 0 ? shownRoles.size() : at;
                answers[row][column] += Counts.total(tally.counts(question.index(), organisation, role));
            }
        }
        return answers;
    }
}
