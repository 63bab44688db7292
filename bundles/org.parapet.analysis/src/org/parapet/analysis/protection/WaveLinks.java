// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parapet.analysis.protection.BlockedAssessment.Block;
import org.parapet.model.files.digest.Sha256;

/**
 * Decides who keeps one code in several waves of one instrument in one partnership. People who came, went and moved
 * between blocks at the same times have one path; a path with fewer people than the minimum is not linked, and where
 * that leaves a few unlinked people in a block of a wave, others of the block lose their link too.
 */
final class WaveLinks {

    private final List<BlockedAssessment> waves;
    private final int minimum;
    private final Map<List<Optional<Block>>, List<String>> linked = new HashMap<>();
    private final Map<List<Optional<Block>>, List<String>> unlinked = new HashMap<>();

    WaveLinks(List<BlockedAssessment> series, long seed) {
        waves = series.stream().sorted(Comparator
                .comparingInt((BlockedAssessment wave) -> wave.answers().identity().waveOrder())
                .thenComparing(wave -> wave.answers().identity().id())).toList();
        minimum = waves.stream().mapToInt(wave -> wave.answers().minimum()).max().orElse(0);
        Set<String> people = waves.stream().flatMap(wave -> wave.people().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> drawn = people.stream().collect(Collectors.toMap(person -> draw(seed, person), person -> person,
                (one, other) -> one, TreeMap::new)).values().stream().toList();
        for (String person : drawn) {
            linked.computeIfAbsent(path(person), key -> new ArrayList<>()).add(person);
        }
        for (List<Optional<Block>> path : List.copyOf(linked.keySet())) {
            if (linked.get(path).size() < minimum || path.stream().filter(Optional::isPresent).count() < 2) {
                unlink(path, linked.get(path).size());
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int wave = 0; wave < waves.size(); wave++) {
                changed |= cover(wave);
            }
        }
    }

    private List<Optional<Block>> path(String person) {
        return waves.stream().map(wave -> Optional.ofNullable(wave.people().get(person)).map(wave::block)).toList();
    }

    private void unlink(List<Optional<Block>> path, int number) {
        List<String> from = linked.get(path);
        List<String> to = unlinked.computeIfAbsent(path, key -> new ArrayList<>());
        for (int i = 0; i < number; i++) {
            to.add(from.removeLast());
        }
        if (from.isEmpty()) {
            linked.remove(path);
        }
    }

    private boolean cover(int wave) {
        boolean changed = false;
        Set<Block> here = unlinked.keySet().stream().map(path -> path.get(wave)).flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Block block : here) {
            int few = size(unlinked, wave, block);
            if (few >= minimum) {
                continue;
            }
            Optional<List<Optional<Block>>> largest = linked.keySet().stream()
                    .filter(path -> path.get(wave).equals(Optional.of(block)))
                    .max(Comparator.comparing((List<Optional<Block>> path) -> linked.get(path).size())
                            .thenComparing(Object::toString));
            if (largest.isPresent()) {
                int size = linked.get(largest.get()).size();
                int needed = Math.min(size, minimum - few);
                unlink(largest.get(), size - needed < minimum ? size : needed);
                changed = true;
            }
        }
        return changed;
    }

    private static int size(Map<List<Optional<Block>>, List<String>> paths, int wave, Block block) {
        return paths.entrySet().stream().filter(path -> path.getKey().get(wave).equals(Optional.of(block)))
                .mapToInt(path -> path.getValue().size()).sum();
    }

    private static String draw(long seed, String person) {
        return Sha256.hex((seed + "\0" + person).getBytes(StandardCharsets.UTF_8));
    }

    /** One person in all waves, or in one: the answers that bear one code. */
    private record Linked(Map<Integer, RespondentAnswers> byWave, String content) {
    }

    /**
     * Gives codes from a number on, in the order of what is handed on.
     *
     * @return the last number given
     */
    int assignCodes(int last, Map<BlockedAssessment, List<ProtectedRespondent>> respondents,
            Map<BlockedAssessment, Boolean> followed) {
        List<Linked> all = new ArrayList<>();
        linked.values().forEach(people -> people.forEach(person -> all.add(linked(person))));
        for (List<String> people : unlinked.values()) {
            for (String person : people) {
                linked(person).byWave().forEach((wave, answers) -> all.add(content(Map.of(wave, answers))));
            }
        }
        all.sort(Comparator.comparing(Linked::content));
        for (BlockedAssessment wave : waves) {
            respondents.put(wave, new ArrayList<>());
            followed.put(wave, false);
        }
        int number = last;
        for (Linked each : all) {
            String code = String.format(Locale.ROOT, "r%06d", ++number);
            each.byWave().forEach((index, answers) -> {
                BlockedAssessment wave = waves.get(index);
                Block block = wave.block(answers);
                respondents.get(wave).add(new ProtectedRespondent(code, block.organisation(), block.role(),
                        wave.linkedChoices(answers), wave.linkedNotes(answers)));
                followed.merge(wave, each.byWave().size() > 1, Boolean::logicalOr);
            });
        }
        return number;
    }

    private Linked linked(String person) {
        Map<Integer, RespondentAnswers> byWave = new TreeMap<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            RespondentAnswers answers = waves.get(wave).people().get(person);
            if (answers != null) {
                byWave.put(wave, answers);
            }
        }
        return content(byWave);
    }

    private Linked content(Map<Integer, RespondentAnswers> byWave) {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(byWave).forEach((index, answers) -> {
            BlockedAssessment wave = waves.get(index);
            content.append(String.format(Locale.ROOT, "%06d", index)).append(wave.block(answers))
                    .append(Arrays.toString(wave.linkedChoices(answers)));
            content.append(new TreeMap<>(wave.linkedNotes(answers)));
        });
        return new Linked(byWave, content.toString());
    }
}
