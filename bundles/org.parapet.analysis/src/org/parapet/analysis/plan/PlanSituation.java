// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.ContextNote;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Theme;

/**
 * What an OD plan says beside the results. It holds nothing that names a participant: free text has been through a
 * {@link NameGuard}.
 *
 * @param partnership the partnership's name
 * @param members its organisations
 * @param formedOn when it was formed
 * @param startedOn when the assessment began
 * @param finishedOn when the last answer was taken
 * @param nextDueOn when the next assessment is due
 * @param interviewed how many of those who responded were interviewed
 * @param contextNotes the context, each note with its topic
 * @param themes the themes that the plan is to mention
 */
public record PlanSituation(String partnership, List<Member> members, Optional<LocalDate> formedOn,
        Optional<LocalDate> startedOn, Optional<LocalDate> finishedOn, Optional<LocalDate> nextDueOn, int interviewed,
        List<Passage> contextNotes, List<Passage> themes) {

    /** Copies the lists and refuses missing values. */
    public PlanSituation {
        Objects.requireNonNull(partnership);
        members = List.copyOf(members);
        Objects.requireNonNull(formedOn);
        Objects.requireNonNull(startedOn);
        Objects.requireNonNull(finishedOn);
        Objects.requireNonNull(nextDueOn);
        contextNotes = List.copyOf(contextNotes);
        themes = List.copyOf(themes);
    }

    /**
     * A member organisation.
     *
     * @param id its id
     * @param name its name
     */
    public record Member(String id, String name) {

        /** Refuses missing values. */
        public Member {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
        }
    }

    /**
     * A piece of free text.
     *
     * @param heading its heading; may be empty
     * @param text the text; may be empty
     */
    public record Passage(String heading, String text) {

        /** Refuses missing values. */
        public Passage {
            Objects.requireNonNull(heading);
            Objects.requireNonNull(text);
        }
    }

    /**
     * Gathers the situation of an assessment. Dates that the assessment does not hold are taken from its wave, and
     * then from its responses. A theme that is to be reported is taken when notes of this assessment are coded with it,
     * or no notes of any assessment.
     *
     * @param assessment an assessment within a partnership
     * @return its situation
     * @throws IllegalArgumentException when the assessment belongs to no partnership
     */
    public static PlanSituation of(Assessment assessment) {
        if (!(assessment.eContainer() instanceof Partnership partnership)) {
            throw new IllegalArgumentException("Assessment " + assessment.getId() + " belongs to no partnership");
        }
        NameGuard guard = NameGuard.of(partnership);
        List<LocalDate> answered = assessment.getResponses().stream().map(Response::getAnsweredOn)
                .filter(Objects::nonNull).sorted().toList();
        return new PlanSituation(partnership.getName(),
                partnership.getOrganisations().stream().map(member -> new Member(member.getId(), member.getName()))
                        .toList(),
                Optional.ofNullable(partnership.getFormedOn()),
                first(assessment.getStartedOn(), waveDate(assessment, true), answered.stream().findFirst()),
                first(assessment.getFinishedOn(), waveDate(assessment, false),
                        answered.stream().max(Comparator.naturalOrder())),
                Optional.ofNullable(assessment.getNextDueOn()), interviewed(assessment),
                partnership.getContextNotes().stream().map(note -> passage(note, guard)).toList(),
                reported(partnership, assessment).map(theme -> new Passage(guard.clean(text(theme.getLabel())),
                        guard.clean(text(theme.getDescription())))).toList());
    }

    private static Optional<LocalDate> waveDate(Assessment assessment, boolean start) {
        return Optional.ofNullable(assessment.getWave())
                .map(wave -> start ? wave.getStartedOn() : wave.getFinishedOn());
    }

    private static Optional<LocalDate> first(LocalDate own, Optional<LocalDate> wave, Optional<LocalDate> responses) {
        return Optional.ofNullable(own).or(() -> wave).or(() -> responses);
    }

    private static int interviewed(Assessment assessment) {
        Set<Participant> people = new HashSet<>(assessment.getInterviewNotes().stream()
                .map(InterviewNote::getParticipant).toList());
        return (int) assessment.getResponses().stream().map(Response::getParticipant).distinct()
                .filter(people::contains).count();
    }

    private static Stream<Theme> reported(Partnership partnership, Assessment assessment) {
        Set<Theme> here = coded(assessment.getInterviewNotes());
        Set<Theme> anywhere = new HashSet<>();
        partnership.getAssessments().forEach(each -> anywhere.addAll(coded(each.getInterviewNotes())));
        return partnership.getThemes().stream().filter(Theme::isReported)
                .filter(theme -> here.contains(theme) || !anywhere.contains(theme));
    }

    private static Set<Theme> coded(Collection<InterviewNote> notes) {
        Set<Theme> themes = new HashSet<>();
        notes.forEach(note -> themes.addAll(note.getThemes()));
        return themes;
    }

    private static Passage passage(ContextNote note, NameGuard guard) {
        return new Passage(guard.clean(text(note.getTopic())), guard.clean(text(note.getText())));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
