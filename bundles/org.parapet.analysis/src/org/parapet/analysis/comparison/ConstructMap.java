// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;

/**
 * What several crosswalks say together. A construct is known by its code. Where two crosswalks contradict each other
 * neither is believed: a construct that they define differently is left out; an item that one puts under one construct
 * and the other under another, both knowing both constructs, is left out in that edition; and so is a construct that
 * one calls a gap in an edition in which the other maps items to it.
 */
final class ConstructMap {

    private final List<Crosswalk> crosswalks;
    private final Map<String, ComparedConstruct> constructs = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * What measures a construct in an edition.
     *
     * @param questions the questions, in the order of the crosswalks
     * @param gap why the edition does not measure it; empty when it does
     */
    record Measured(List<Question> questions, Optional<String> gap) {
    }

    ConstructMap(List<Crosswalk> crosswalks, Set<String> wanted) {
        this.crosswalks = crosswalks;
        Set<String> contradictory = new TreeSet<>();
        for (Crosswalk crosswalk : crosswalks) {
            for (Construct construct : crosswalk.getConstructs()) {
                ComparedConstruct own = new ComparedConstruct(construct.getCode(), plain(construct.getLabel()),
                        plain(construct.getDefinition()));
                ComparedConstruct known = constructs.putIfAbsent(own.code(), own);
                if (known != null && !known.definition().equals(own.definition())
                        && contradictory.add(own.code())) {
                    contradiction(own.label(), Messages.get("leftOut.definitions", own.code(), names(own.code())));
                }
            }
        }
        constructs.keySet().removeAll(contradictory);
        if (!wanted.isEmpty()) {
            constructs.keySet().retainAll(wanted);
        }
    }

    private String names(String construct) {
        return crosswalks.stream().filter(each -> knows(each, construct)).map(Crosswalk::getId)
                .collect(Collectors.joining(", "));
    }

    private static boolean knows(Crosswalk crosswalk, String construct) {
        return crosswalk.getConstructs().stream().anyMatch(each -> each.getCode().equals(construct));
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }

    private void contradiction(String subject, String message) {
        LeftOut left = new LeftOut(LeftOut.Reason.CROSSWALKS_CONTRADICT, "", subject, message,
                Messages.get("leftOut.contradiction.cure"));
        if (!leftOut.contains(left)) {
            leftOut.add(left);
        }
    }

    /** The constructs, in the order of the crosswalks. */
    List<ComparedConstruct> constructs() {
        return List.copyOf(constructs.values());
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What measures each construct in an edition; empty when no crosswalk covers it. */
    Optional<Map<String, Measured>> of(Questionnaire questionnaire) {
        List<InstrumentMapping> mappings = crosswalks.stream().flatMap(each -> each.getMappings().stream())
                .filter(each -> each.getInstrument().equals(questionnaire.instrument())
                        && each.getEdition().equals(questionnaire.edition())).toList();
        if (mappings.isEmpty()) {
            return Optional.empty();
        }
        Map<Question, Set<String>> placed = new LinkedHashMap<>();
        mappings.forEach(mapping -> mapping.getEntries().forEach(entry -> questions(entry, questionnaire)
                .forEach(question -> placed.computeIfAbsent(question, key -> new LinkedHashSet<>())
                        .add(entry.getConstruct().getCode()))));
        Set<Question> contradictory = mappings.size() < 2 ? Set.of() : placed.keySet().stream()
                .filter(question -> contradicts(question, placed.get(question), mappings, questionnaire))
                .collect(Collectors.toSet());
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (String construct : constructs.keySet()) {
            List<Question> questions = placed.keySet().stream().filter(question -> !contradictory.contains(question)
                    && placed.get(question).contains(construct)).toList();
            Optional<String> gap = mappings.stream().flatMap(mapping -> mapping.getGaps().stream())
                    .filter(each -> each.getConstruct().getCode().equals(construct))
                    .map(each -> plain(each.getReason())).findFirst();
            if (gap.isPresent() && !questions.isEmpty()) {
                contradiction(constructs.get(construct).label(), Messages.get("leftOut.gap",
                        construct, reference(questionnaire), names(construct)));
            } else if (gap.isPresent() || !questions.isEmpty()) {
                measured.put(construct, new Measured(questions, gap));
            }
        }
        return Optional.of(measured);
    }

    private boolean contradicts(Question question, Set<String> under, List<InstrumentMapping> mappings,
            Questionnaire questionnaire) {
        for (InstrumentMapping one : mappings) {
            Set<String> first = under(one, question, questionnaire);
            for (InstrumentMapping other : mappings) {
                Set<String> second = under(other, question, questionnaire);
                boolean apart = one != other && !first.isEmpty() && !second.isEmpty() && !first.equals(second)
                        && knowsAll(one, second) && knowsAll(other, first);
                if (apart) {
                    contradiction(question.item(), Messages.get("leftOut.item", question.item(),
                            reference(questionnaire), String.join(", ", new TreeSet<>(under))));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean knowsAll(InstrumentMapping mapping, Set<String> constructs) {
        return mapping.eContainer() instanceof Crosswalk crosswalk
                && constructs.stream().allMatch(construct -> knows(crosswalk, construct));
    }

    private static Set<String> under(InstrumentMapping mapping, Question question, Questionnaire questionnaire) {
        return mapping.getEntries().stream().filter(entry -> questions(entry, questionnaire).contains(question))
                .map(entry -> entry.getConstruct().getCode()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Question> questions(MappingEntry entry, Questionnaire questionnaire) {
        String scale = Objects.requireNonNullElse(entry.getScale(), "");
        return entry.getItems().stream().flatMap(item -> questionnaire.questionsOf(item).stream())
                .filter(question -> scale.isEmpty() || question.scale().equals(scale)).toList();
    }

    private static String reference(Questionnaire questionnaire) {
        return questionnaire.instrument() + '@' + questionnaire.edition();
    }
}
