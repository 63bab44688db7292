// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Wave;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.assessment.operations.PartnershipLookup;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;

/** Puts planned responses into a partnership. */
final class ResponseApplier {

    private final Instrument instrument;
    private final Questions questions;
    private final Map<String, Integer> places = new HashMap<>();

    ResponseApplier(Instrument instrument, Questions questions) {
        this.instrument = instrument;
        this.questions = questions;
        for (Item item : questions.items()) {
            places.put(ColumnName.of(item.getCode(), ""), places.size());
            for (ResponseScale scale : item.getScales()) {
                places.put(ColumnName.of(item.getCode(), scale.getCode()), places.size());
            }
        }
    }

    Assessment apply(Partnership partnership, String waveName, List<String> present, List<PlannedResponse> responses,
            AnswerDates dates) {
        PartnershipLookup lookup = new PartnershipLookup(partnership);
        Optional<Assessment> known = lookup.assessment(instrument.getId(), instrument.getEdition(), waveName);
        if (!codes(known).equals(present)) {
            throw new IllegalStateException("the assessment's responses changed since the plan was made");
        }
        PartnershipChanges changes = new PartnershipChanges(partnership);
        Wave wave = lookup.wave(waveName).orElseGet(() -> changes.addWave(waveName));
        Assessment assessment = known.orElseGet(
                () -> changes.addAssessment(instrument.getId(), instrument.getEdition(), wave));
        Map<NameKey, Participant> participants = addNewcomers(partnership, responses, changes);
        Map<Participant, Response> old = new HashMap<>();
        assessment.getResponses().forEach(response -> old.put(response.getParticipant(), response));
        Set<Response> current = new HashSet<>();
        for (PlannedResponse planned : responses) {
            Participant participant = participants.get(NameKey.of(planned.participant()));
            Response response = Optional.ofNullable(old.get(participant))
                    .orElseGet(() -> changes.addResponse(assessment, participant));
            response.getAnswers().clear();
            response.getAnswers().addAll(answers(planned));
            dates.applyTo(response);
            current.add(response);
        }
        dates.applyTo(assessment);
        assessment.getResponses().removeIf(response -> !current.contains(response));
        sort(assessment, partnership);
        return assessment;
    }

    static List<String> codes(Optional<Assessment> assessment) {
        return assessment.stream().flatMap(each -> each.getResponses().stream())
                .map(response -> response.getParticipant().getCode()).toList();
    }

    private static Map<NameKey, Participant> addNewcomers(Partnership partnership, List<PlannedResponse> responses,
            PartnershipChanges changes) {
        Map<NameKey, Participant> participants = new HashMap<>();
        partnership.getParticipants().forEach(each -> participants.put(NameKey.of(each.getCode()), each));
        Map<String, Organisation> organisations = new HashMap<>();
        partnership.getOrganisations().forEach(each -> organisations.put(each.getId(), each));
        for (PlannedResponse planned : responses) {
            participants.computeIfAbsent(NameKey.of(planned.participant()), absent -> changes.addParticipant(
                    planned.participant(), organisations.get(planned.organisation()),
                    planned.role().orElse(ParticipantRole.OTHER)));
        }
        return participants;
    }

    private static void sort(Assessment assessment, Partnership partnership) {
        Map<Participant, Integer> order = new HashMap<>();
        partnership.getParticipants().forEach(each -> order.put(each, order.size()));
        ECollections.sort(assessment.getResponses(),
                Comparator.comparing((Response response) -> order.get(response.getParticipant())));
    }

    private List<Answer> answers(PlannedResponse planned) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < planned.choices().length; i++) {
            if (planned.choices()[i] >= 0) {
                Question question = questions.choices().get(i);
                answer(answers, question.item(), question.scale())
                        .setOption(question.texts().code(planned.choices()[i]));
            }
        }
        for (ResponseRow.Text text : planned.texts()) {
            Answer answer = answer(answers, text.column().item(), text.column().scale());
            if (text.column().note()) {
                answer.setNote(text.text());
            } else {
                answer.setText(text.text());
            }
        }
        return answers.entrySet().stream().sorted(Comparator.comparing(entry -> places.get(entry.getKey())))
                .map(Map.Entry::getValue).toList();
    }

    private static Answer answer(Map<String, Answer> answers, String item, String scale) {
        return answers.computeIfAbsent(ColumnName.of(item, scale), absent -> {
            Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
            answer.setItem(item);
            if (!scale.isEmpty()) {
                answer.setScale(scale);
            }
            return answer;
        });
    }
}
