// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parapet.analysis.protection.AssessmentAnswers;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.RespondentAnswers;

/**
 * The partnerships of several files: copies are dropped, files of one partnership are put together, and organisations
 * that seem to have been renamed are found.
 */
final class Partnerships {

    private final List<AssessmentAnswers> assessments = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final List<RenamedOrganisation> renamed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private final Questionnaires questionnaires;

    private Partnerships(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    static Partnerships collect(List<PartnershipAnswers> given, Questionnaires questionnaires) {
        Partnerships collected = new Partnerships(questionnaires);
        List<PartnershipAnswers> ordered = given.stream().sorted(Comparator
                .comparing(PartnershipAnswers::partnership)
                .thenComparing(each -> -answers(each)).thenComparing(PartnershipAnswers::content)
                .thenComparing(PartnershipAnswers::file)).toList();
        Map<String, List<PartnershipAnswers>> byPartnership = new TreeMap<>();
        Map<String, String> contents = new HashMap<>();
        for (PartnershipAnswers each : ordered) {
            String first = contents.putIfAbsent(each.content(), each.file());
            if (first != null) {
                collected.leftOut.add(new LeftOut(LeftOut.Reason.DUPLICATE, each.file(), each.name(),
                        Messages.get("leftOut.copy", first), Messages.get("leftOut.copy.cure")));
            } else {
                byPartnership.computeIfAbsent(each.partnership(), key -> new ArrayList<>()).add(each);
            }
        }
        byPartnership.values().forEach(collected::add);
        return collected;
    }

    private static long answers(PartnershipAnswers partnership) {
        return partnership.assessments().stream().mapToLong(each -> each.respondents().size()).sum();
    }

    private void add(List<PartnershipAnswers> files) {
        Map<String, AssessmentAnswers> kept = new LinkedHashMap<>();
        Map<String, Set<String>> names = new TreeMap<>();
        PartnershipAnswers main = files.getFirst();
        for (PartnershipAnswers file : files) {
            leftOut.addAll(file.leftOut());
            for (AssessmentAnswers each : file.assessments()) {
                each.organisations().forEach((id, name) -> names.computeIfAbsent(id, key -> new LinkedHashSet<>())
                        .add(name));
                String occasion = each.identity().instrumentReference() + '\0' + each.identity().wave();
                boolean twice = kept.containsKey(each.identity().assessment()) || kept.values().stream()
                        .anyMatch(other -> (other.identity().instrumentReference() + '\0' + other.identity().wave())
                                .equals(occasion));
                if (twice) {
                    leftOut.add(new LeftOut(LeftOut.Reason.DUPLICATE, file.file(),
                            PartnershipAnswers.subject(each.identity(), questionnaires),
                            Messages.get("leftOut.samePartnership", main.file()),
                            Messages.get("leftOut.samePartnership.cure")));
                } else {
                    kept.put(each.identity().assessment(), each);
                    this.files.put(each.identity().id(), file.file());
                }
            }
        }
        List<String> waves = waves(kept.values());
        List<AssessmentAnswers> own = kept.values().stream().map(each -> named(each, main, names, waves)).toList();
        assessments.addAll(own);
        names.forEach((id, all) -> {
            if (all.size() > 1) {
                renamed.add(new RenamedOrganisation(main.partnership(), List.copyOf(all), true));
            }
        });
        renamed.addAll(seemingly(main.partnership(), own));
    }

    /** The names of the waves in order; by their dates where several files tell of them. */
    private static List<String> waves(Collection<AssessmentAnswers> assessments) {
        return assessments.stream().map(AssessmentAnswers::identity).sorted(Comparator
                .comparing((AssessmentIdentity identity) -> identity.finishedOn().orElse(LocalDate.MAX))
                .thenComparing(AssessmentIdentity::waveOrder).thenComparing(AssessmentIdentity::wave))
                .map(AssessmentIdentity::wave).distinct().toList();
    }

    /** Gives partnership and organisations the names of the main file, and waves their place among those of all. */
    private static AssessmentAnswers named(AssessmentAnswers answers, PartnershipAnswers main,
            Map<String, Set<String>> names, List<String> waves) {
        AssessmentIdentity identity = answers.identity();
        return new AssessmentAnswers(new AssessmentIdentity(identity.partnership(), main.name(), identity.madeUp(),
                identity.assessment(), identity.instrument(), identity.edition(), identity.wave(),
                waves.indexOf(identity.wave()), identity.finishedOn()), answers.questionnaire(), answers.minimum(),
                answers.organisations().keySet().stream().collect(Collectors.toMap(id -> id,
                        id -> names.get(id).iterator().next())), answers.respondents());
    }

    /** An organisation that is gone in the next wave while one that was not there before has come in its place. */
    private static List<RenamedOrganisation> seemingly(String partnership, List<AssessmentAnswers> assessments) {
        Map<String, List<AssessmentAnswers>> series = new TreeMap<>();
        assessments.forEach(each -> series.computeIfAbsent(each.identity().instrument(), key -> new ArrayList<>())
                .add(each));
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (List<AssessmentAnswers> waves : series.values()) {
            waves.sort(Comparator.comparingInt(each -> each.identity().waveOrder()));
            for (int i = 1; i < waves.size(); i++) {
                Set<String> gone = organisations(waves.get(i - 1));
                Set<String> come = organisations(waves.get(i));
                Set<String> both = new HashSet<>(gone);
                both.retainAll(come);
                gone.removeAll(both);
                come.removeAll(both);
                if (gone.size() == 1 && come.size() == 1) {
                    pairs.add(List.of(waves.get(i).organisations().get(come.iterator().next()),
                            waves.get(i - 1).organisations().get(gone.iterator().next())));
                }
            }
        }
        return pairs.stream().map(names -> new RenamedOrganisation(partnership, names, false)).toList();
    }

    private static Set<String> organisations(AssessmentAnswers assessment) {
        return assessment.respondents().stream().map(RespondentAnswers::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<AssessmentAnswers> assessments() {
        return assessments;
    }

    List<RenamedOrganisation> renamed() {
        return renamed;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    String fileOf(AssessmentAnswers answers) {
        return files.getOrDefault(answers.identity().id(), "");
    }
}
