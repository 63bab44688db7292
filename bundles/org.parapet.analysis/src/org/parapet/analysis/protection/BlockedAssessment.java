// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parapet.analysis.tally.TallyCounter;

/** An assessment whose people fall into blocks, and whose answers are linked to them or not. */
final class BlockedAssessment {

    private final AssessmentAnswers answers;
    private final List<ProtectedGroup> organisations;
    private final List<ProtectedGroup> roles;
    private final Map<RespondentAnswers, Block> blocks;
    private final List<LooseAnswers> loose = new ArrayList<>();
    private final List<Integer> withheld = new ArrayList<>();
    private final Map<Block, Set<Integer>> unlinked = new HashMap<>();
    private final Map<String, RespondentAnswers> byKey = new TreeMap<>();
    private final List<RespondentAnswers> answering;
    private final List<Block> distinct;
    private final int[] places;

    /** People that can be told apart from others: by the group of their organisation and that of their role. */
    record Block(String organisation, String role) implements Comparable<Block> {

        private static final Comparator<Block> ORDER = Comparator.comparing(Block::organisation)
                .thenComparing(Block::role);

        @Override
        public int compareTo(Block other) {
            return ORDER.compare(this, other);
        }
    }

    private BlockedAssessment(AssessmentAnswers answers, List<ProtectedGroup> organisations,
            List<ProtectedGroup> roles, Map<RespondentAnswers, Block> blocks) {
        this.answers = answers;
        this.organisations = organisations;
        this.roles = roles;
        this.blocks = blocks;
        answering = List.copyOf(blocks.keySet());
        distinct = blocks.values().stream().distinct().toList();
        places = answering.stream().mapToInt(each -> distinct.indexOf(blocks.get(each))).toArray();
        if (answering.size() >= answers.minimum()) {
            answering.forEach(each -> byKey.put(each.person(), each));
        }
    }

    static BlockedAssessment of(AssessmentAnswers answers) {
        List<RespondentAnswers> answering = answers.respondents().stream().filter(each -> !each.isBlank()).toList();
        int minimum = answers.minimum();
        Map<String, String> byOrganisation = grouped(answering, RespondentAnswers::organisation, minimum);
        Map<String, String> byRole = grouped(answering, each -> each.role().getLiteral(), minimum);
        boolean both = byOrganisation.size() > 0 && byRole.size() > 0 && counts(answering.stream()
                .map(each -> block(each, byOrganisation, byRole)).toList()).values().stream()
                .allMatch(people -> people >= minimum);
        Map<String, String> shownRoles = both || byOrganisation.isEmpty() ? byRole : Map.of();
        Map<RespondentAnswers, Block> blocks = new LinkedHashMap<>();
        answering.forEach(each -> blocks.put(each, block(each, byOrganisation, shownRoles)));
        BlockedAssessment blocked = new BlockedAssessment(answers,
                groups(byOrganisation, id -> answers.organisations().getOrDefault(id, id)),
                groups(shownRoles, Function.identity()), blocks);
        IntStream.range(0, answers.questionnaire().size()).forEach(blocked::protect);
        return blocked;
    }

    private static Block block(RespondentAnswers answers, Map<String, String> byOrganisation,
            Map<String, String> byRole) {
        return new Block(byOrganisation.getOrDefault(answers.organisation(), ProtectedGroup.NOT_TOLD),
                byRole.getOrDefault(answers.role().getLiteral(), ProtectedGroup.NOT_TOLD));
    }

    /** Gives every group the id under which it shows; empty when fewer than two would be left. */
    private static Map<String, String> grouped(List<RespondentAnswers> answering,
            Function<RespondentAnswers, String> group, int minimum) {
        Map<String, Integer> people = counts(answering.stream().map(group).toList());
        Set<String> together = merged(people, minimum);
        if (people.size() - together.size() + (together.isEmpty() ? 0 : 1) < 2) {
            return Map.of();
        }
        String joined = String.join("+", together);
        return people.keySet().stream().collect(Collectors.toMap(Function.identity(),
                id -> together.contains(id) ? joined : id));
    }

    /** The keys to be put together: those below the minimum and the next smallest; all where that is not enough. */
    private static <K extends Comparable<K>> Set<K> merged(Map<K, Integer> sizes, int minimum) {
        List<K> bySize = sizes.keySet().stream().sorted(Comparator.comparing((K key) -> sizes.get(key))
                .thenComparing(Comparator.naturalOrder())).toList();
        Set<K> merged = new TreeSet<>();
        int sum = 0;
        for (K key : bySize) {
            boolean small = sizes.get(key) < minimum;
            boolean needed = !merged.isEmpty() && (merged.size() < 2 || sum < minimum);
            if (!small && !needed) {
                break;
            }
            merged.add(key);
            sum += sizes.get(key);
        }
        return merged;
    }

    private static <K> Map<K, Integer> counts(Collection<K> keys) {
        Map<K, Integer> counts = new TreeMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    private static List<ProtectedGroup> groups(Map<String, String> shown, Function<String, String> name) {
        Map<String, List<String>> members = new TreeMap<>();
        shown.keySet().stream().sorted()
                .forEach(id -> members.computeIfAbsent(shown.get(id), key -> new ArrayList<>()).add(name.apply(id)));
        return members.entrySet().stream().map(each -> new ProtectedGroup(each.getKey(), each.getValue())).toList();
    }

    private void protect(int question) {
        if (isProtected(question)) {
            return;
        }
        List<RespondentAnswers> given = answering.stream()
                .filter(each -> each.choice(question) != TallyCounter.BLANK).toList();
        if (given.size() < Protector.LEAST_ANSWERS) {
            withheld.add(question);
            blocks.values().forEach(block -> unlink(block, question));
            return;
        }
        Map<Block, Integer> sizes = counts(given.stream().map(blocks::get).toList());
        Set<Block> together = together(sizes);
        if (together.isEmpty()) {
            return;
        }
        int[] counts = new int[answers.questionnaire().questions().get(question).choices().size()];
        given.stream().filter(each -> together.contains(blocks.get(each)))
                .forEach(each -> counts[each.choice(question)]++);
        together.forEach(block -> unlink(block, question));
        loose.add(new LooseAnswers(question,
                together.stream().map(Block::organisation).collect(Collectors.toCollection(TreeSet::new)),
                together.stream().map(Block::role).collect(Collectors.toCollection(TreeSet::new)), counts));
    }

    /** Whether every block gave the question nobody's answers or as many as the minimum, as nearly always. */
    private boolean isProtected(int question) {
        int[] sizes = new int[distinct.size()];
        int given = 0;
        for (int person = 0; person < answering.size(); person++) {
            if (answering.get(person).choice(question) != TallyCounter.BLANK) {
                sizes[places[person]]++;
                given++;
            }
        }
        return given == 0 || given >= Protector.LEAST_ANSWERS && answering.size() >= answers.minimum()
                && Arrays.stream(sizes).allMatch(size -> size == 0 || size >= answers.minimum());
    }

    /** The blocks whose answers to a question are put together; all of them where fewer do not protect each other. */
    private Set<Block> together(Map<Block, Integer> sizes) {
        Set<Block> all = new TreeSet<>(blocks.values());
        if (blocks.size() < answers.minimum()) {
            return all;
        }
        Set<Block> merged = all.size() < 2 ? Set.of() : merged(sizes, answers.minimum());
        boolean covered = merged.size() >= 2 && merged.stream().mapToInt(sizes::get).sum() >= answers.minimum();
        return merged.isEmpty() || covered ? merged : all;
    }

    private void unlink(Block block, int question) {
        unlinked.computeIfAbsent(block, key -> new TreeSet<>()).add(question);
    }

    AssessmentAnswers answers() {
        return answers;
    }

    /** Those who answered anything, by the key of the person; nobody where answers are not linked at all. */
    Map<String, RespondentAnswers> people() {
        return Collections.unmodifiableMap(byKey);
    }

    Block block(RespondentAnswers respondent) {
        return Objects.requireNonNull(blocks.get(respondent));
    }

    /** The answers of a person that stay linked. */
    int[] linkedChoices(RespondentAnswers respondent) {
        Set<Integer> hidden = unlinked.getOrDefault(blocks.get(respondent), Set.of());
        int[] choices = new int[answers.questionnaire().size()];
        Arrays.setAll(choices, question -> hidden.contains(question) ? TallyCounter.BLANK
                : respondent.choice(question));
        return choices;
    }

    Map<Integer, String> linkedNotes(RespondentAnswers respondent) {
        Set<Integer> hidden = unlinked.getOrDefault(blocks.get(respondent), Set.of());
        return respondent.notes().entrySet().stream().filter(note -> !hidden.contains(note.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    ProtectedAssessment with(List<ProtectedRespondent> respondents, boolean followed) {
        boolean small = blocks.size() < answers.minimum();
        boolean none = blocks.size() < Protector.LEAST_ANSWERS;
        return new ProtectedAssessment(answers.identity(), answers.questionnaire(), answers.minimum(),
                answers.respondents().size(), answers.respondents().size() - blocks.size(),
                small ? List.of() : organisations, small ? List.of() : roles, followed, respondents,
                none ? List.of() : List.copyOf(loose), withheld);
    }
}
