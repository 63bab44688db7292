// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.testing;

import java.time.LocalDate;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.ContextNote;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.Theme;
import org.parapet.model.assessment.Wave;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

/** Builds a made-up partnership of two organisations with one assessment. */
public final class Partnerships {

    private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;

    private final Partnership partnership = FACTORY.createPartnership();
    private final Assessment assessment = FACTORY.createAssessment();
    private final Instrument instrument;

    /**
     * A partnership that was formed a year before the assessment, without participants.
     *
     * @param instrument what is assessed with
     * @param organisations the names of the organisations
     */
    public Partnerships(Instrument instrument, String... organisations) {
        this.instrument = instrument;
        partnership.setId("p");
        partnership.setName("Northvale Imaging Partnership");
        partnership.setFormedOn(LocalDate.of(2024, 12, 1));
        for (String name : organisations) {
            Organisation organisation = FACTORY.createOrganisation();
            organisation.setId("o" + (partnership.getOrganisations().size() + 1));
            organisation.setName(name);
            partnership.getOrganisations().add(organisation);
        }
        Wave wave = FACTORY.createWave();
        wave.setId("w");
        wave.setName("2025");
        wave.setStartedOn(LocalDate.of(2025, 12, 3));
        wave.setFinishedOn(LocalDate.of(2026, 3, 20));
        partnership.getWaves().add(wave);
        assessment.setId("a");
        assessment.setInstrument(instrument.getId());
        assessment.setEdition(instrument.getEdition());
        assessment.setWave(wave);
        partnership.getAssessments().add(assessment);
    }

    /**
     * A participant answers all items alike, but for one.
     *
     * @param organisation the organisation's number, from 1
     * @param name the participant's name
     * @param others the option for all items
     * @param changes pairs of item code and option; "-" is blank
     * @return the response
     */
    public Response respond(int organisation, String name, String others, String... changes) {
        Participant participant = FACTORY.createParticipant();
        participant.setId("p" + partnership.getParticipants().size());
        participant.setCode("P" + partnership.getParticipants().size());
        participant.setName(name);
        participant.setOrganisation(partnership.getOrganisations().get(organisation - 1));
        partnership.getParticipants().add(participant);
        Response response = FACTORY.createResponse();
        response.setId("r" + participant.getId());
        response.setParticipant(participant);
        instrument.getSections().forEach(section -> section.getItems().forEach(item -> {
            String option = choice(item, others, changes);
            if (!option.equals("-")) {
                Answer answer = FACTORY.createAnswer();
                answer.setItem(item.getCode());
                answer.setOption(option);
                response.getAnswers().add(answer);
            }
        }));
        assessment.getResponses().add(response);
        return response;
    }

    private static String choice(Item item, String others, String... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i].equals(item.getCode())) {
                return changes[i + 1];
            }
        }
        return others;
    }

    /** Records an interview with everybody who has responded so far. */
    public void interviewEverybody() {
        assessment.getResponses().forEach(response -> {
            InterviewNote note = FACTORY.createInterviewNote();
            note.setParticipant(response.getParticipant());
            note.setText("Said something");
            assessment.getInterviewNotes().add(note);
        });
    }

    /**
     * Adds a context note.
     *
     * @param topic its topic; may be empty
     * @param text its text
     */
    public void context(String topic, String text) {
        ContextNote note = FACTORY.createContextNote();
        note.setId("c" + partnership.getContextNotes().size());
        note.setTopic(topic);
        note.setText(text);
        partnership.getContextNotes().add(note);
    }

    /**
     * Adds a theme.
     *
     * @param label what it is called
     * @param description what belongs under it
     * @param reported whether the plan mentions it
     */
    public void theme(String label, String description, boolean reported) {
        Theme theme = FACTORY.createTheme();
        theme.setId("t" + partnership.getThemes().size());
        theme.setLabel(label);
        theme.setDescription(description);
        theme.setReported(reported);
        partnership.getThemes().add(theme);
    }

    /** {@return the assessment} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the partnership} */
    public Partnership partnership() {
        return partnership;
    }
}
