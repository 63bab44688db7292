// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.parapet.analysis.breakdown.SmallGroups;
import org.parapet.analysis.protection.AssessmentAnswers;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.RespondentAnswers;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;

/**
 * The answers of a partnership file, reduced to what a comparison needs, so that the file can be let go. Never to be
 * shown or handed on.
 *
 * @param file the file's name, without folders
 * @param content a digest of the file's content, by which copies are known
 * @param partnership the partnership's id
 * @param name what it is called
 * @param assessments its assessments with answers
 * @param leftOut its assessments, and answers, that cannot be compared
 */
public record PartnershipAnswers(String file, String content, String partnership, String name,
        List<AssessmentAnswers> assessments, List<LeftOut> leftOut) {

    /** Copies the lists and refuses missing values. */
    public PartnershipAnswers {
        Objects.requireNonNull(file);
        Objects.requireNonNull(content);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(name);
        assessments = List.copyOf(assessments);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Takes the answers out of a partnership.
     *
     * @param file the file's name, without folders
     * @param content a digest of the file's content
     * @param partnership a valid partnership; not kept
     * @param questionnaires the editions
     * @param wanted which assessments are compared; others are passed over without a word
     * @param notes whether comments are taken along
     * @return the answers, with everything that cannot be compared
     */
    public static PartnershipAnswers of(String file, String content, Partnership partnership,
            Questionnaires questionnaires, Predicate<AssessmentIdentity> wanted, boolean notes) {
        List<AssessmentAnswers> assessments = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Map<String, String> organisations = new LinkedHashMap<>();
        partnership.getOrganisations().forEach(each -> organisations.put(each.getId(), each.getName()));
        for (Assessment assessment : partnership.getAssessments()) {
            AssessmentIdentity identity = identity(partnership, assessment);
            if (!wanted.test(identity)) {
                continue;
            }
            Optional<Questionnaire> questionnaire = questionnaires.find(identity.instrument(), identity.edition());
            String subject = subject(identity, questionnaires);
            String name = questionnaires.nameOf(identity.instrument(), identity.edition());
            if (questionnaire.isEmpty()) {
                leftOut.add(new LeftOut(LeftOut.Reason.INSTRUMENT_MISSING, file, subject,
                        Messages.get("leftOut.instrument", identity.instrumentReference()),
                        Messages.get("leftOut.instrument.cure", identity.instrumentReference())));
                continue;
            }
            Reader reader = new Reader(questionnaire.get(), notes);
            List<RespondentAnswers> respondents = assessment.getResponses().stream().map(reader::read)
                    .flatMap(Optional::stream).toList();
            if (reader.unknown > 0) {
                leftOut.add(new LeftOut(LeftOut.Reason.UNKNOWN_ANSWERS, file, subject,
                        Messages.get("leftOut.unknownAnswers", reader.unknown, name),
                        Messages.get("leftOut.unknownAnswers.cure")));
            }
            assessments.add(new AssessmentAnswers(identity, questionnaire.get(),
                    SmallGroups.minimum(partnership, assessment.getWave()), organisations, respondents));
        }
        return new PartnershipAnswers(file, content, partnership.getId(), partnership.getName(), assessments, leftOut);
    }

    /** {@return how people speak of an assessment: instrument, wave and partnership} */
    static String subject(AssessmentIdentity identity, Questionnaires questionnaires) {
        return Messages.get("assessment", identity.partnershipName(),
                questionnaires.nameOf(identity.instrument(), identity.edition()), identity.wave());
    }

    private static AssessmentIdentity identity(Partnership partnership, Assessment assessment) {
        return new AssessmentIdentity(partnership.getId(), partnership.getName(), partnership.isMadeUp(),
                assessment.getId(), assessment.getInstrument(), assessment.getEdition(),
                assessment.getWave().getName(), partnership.getWaves().indexOf(assessment.getWave()),
                Optional.ofNullable(assessment.getFinishedOn()).or(() -> Optional.ofNullable(
                        assessment.getStartedOn())).or(() -> Optional.ofNullable(assessment.getWave().getFinishedOn()))
                        .or(() -> Optional.ofNullable(assessment.getWave().getStartedOn())));
    }

    private static final class Reader {

        private final Questionnaire questionnaire;
        private final boolean notes;
        private final Set<Participant> seen = new HashSet<>();
        private int unknown;

        Reader(Questionnaire questionnaire, boolean notes) {
            this.questionnaire = questionnaire;
            this.notes = notes;
        }

        Optional<RespondentAnswers> read(Response response) {
            Participant participant = response.getParticipant();
            if (participant == null || participant.getOrganisation() == null || !seen.add(participant)) {
                unknown++;
                return Optional.empty();
            }
            int[] choices = new int[questionnaire.size()];
            Arrays.fill(choices, TallyCounter.BLANK);
            Map<Integer, String> texts = new HashMap<>();
            for (Answer answer : response.getAnswers()) {
                boolean chosen = answer.getOption() != null && !answer.getOption().isEmpty();
                Optional<Question> question = questionnaire.question(answer.getItem(),
                        Optional.ofNullable(answer.getScale()).orElse(""));
                OptionalInt choice = chosen && question.isPresent()
                        ? question.get().choiceIndex(answer.getOption()) : OptionalInt.empty();
                if (choice.isPresent()) {
                    choices[question.get().index()] = choice.getAsInt();
                } else if (chosen) {
                    unknown++;
                }
                if (notes && question.isPresent() && answer.getNote() != null && !answer.getNote().isBlank()) {
                    texts.put(question.get().index(), answer.getNote());
                }
            }
            return Optional.of(new RespondentAnswers(participant.getId(), participant.getOrganisation().getId(),
                    participant.getRole(), choices, texts));
        }
    }
}
