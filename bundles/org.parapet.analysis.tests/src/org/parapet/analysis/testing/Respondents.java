// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.testing;

import java.util.Arrays;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.instrument.Instrument;

/** Answers to an instrument, given as option codes. */
public final class Respondents {

    private final Instrument instrument;
    private final Questionnaire questionnaire;
    private final TallyCounter counter;

    /**
     * Starts with nobody.
     *
     * @param instrument what is answered
     */
    public Respondents(Instrument instrument) {
        this.instrument = instrument;
        questionnaire = Questionnaire.of(instrument);
        counter = new TallyCounter(questionnaire);
    }

    /**
     * One participant answers the first questions; the others stay blank.
     *
     * @param organisation the organisation's id
     * @param options option codes in the order of the questions; "-" is blank
     * @return this
     */
    public Respondents answer(String organisation, String... options) {
        return answer(organisation, ParticipantRole.OTHER, options);
    }

    /**
     * One participant with a role answers the first questions.
     *
     * @param organisation the organisation's id
     * @param role the role
     * @param options option codes in the order of the questions; "-" is blank
     * @return this
     */
    public Respondents answer(String organisation, ParticipantRole role, String... options) {
        int[] choices = blank();
        for (int i = 0; i < options.length; i++) {
            if (!options[i].equals("-")) {
                choices[i] = questionnaire.questions().get(i).choiceIndex(options[i]).orElseThrow();
            }
        }
        counter.accept(counter.organisation(organisation), role, choices);
        return this;
    }

    /**
     * Several participants who each give one answer to one item, and to all other items another.
     *
     * @param number how many
     * @param organisation the organisation's id
     * @param item the item
     * @param option the option for it
     * @param others the option for all others
     * @return this
     */
    public Respondents group(int number, String organisation, String item, String option, String others) {
        for (int i = 0; i < number; i++) {
            int[] choices = blank();
            for (Question question : questionnaire.questions()) {
                String code = question.item().equals(item) ? option : others;
                choices[question.index()] = code.equals("-") ? TallyCounter.BLANK
                        : question.choiceIndex(code).orElseThrow();
            }
            counter.accept(counter.organisation(organisation), ParticipantRole.OTHER, choices);
        }
        return this;
    }

    private int[] blank() {
        int[] choices = new int[questionnaire.size()];
        Arrays.fill(choices, TallyCounter.BLANK);
        return choices;
    }

    /** {@return the counts so far} */
    public Tally tally() {
        return counter.tally();
    }

    /** {@return the results so far} */
    public AssessmentResult analyse() {
        return Analyzer.analyse(instrument, tally(), "2026");
    }
}
