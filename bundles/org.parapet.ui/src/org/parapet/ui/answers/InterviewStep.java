// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.Process;
import org.parapet.model.instrument.Prompt;

/**
 * One thing that is read aloud in an interview: a prompt of the template, the room for anything else, or a statement.
 *
 * @param kind what it is
 * @param number from 1 within its kind
 * @param of how many of its kind there are
 * @param prompt code of the prompt; "" for the room for anything else and for statements
 * @param text the prompt's wording; "" otherwise
 * @param column of the sheet, from 0; -1 when it is no statement
 */
public record InterviewStep(Kind kind, int number, int of, String prompt, String text, int column) {

    /** What is read aloud. */
    public enum Kind {
        /** A prompt of the interview template. */
        PROMPT,
        /** Room for what fits no prompt. */
        GENERAL,
        /** Something to be answered. */
        STATEMENT
    }

    /**
     * {@return the steps of an interview: the template's prompts, room for anything else, then every statement}
     *
     * @param instrument whose template is used; one without a template begins with the room for anything else
     * @param sheet what is to be answered
     */
    public static List<InterviewStep> of(Optional<Instrument> instrument, AnswerSheet sheet) {
        List<Prompt> prompts = instrument.map(Instrument::getProcess).map(Process::getInterview)
                .map(InterviewTemplate::getPrompts).map(List::<Prompt>copyOf).orElse(List.of());
        List<InterviewStep> steps = new ArrayList<>();
        for (Prompt prompt : prompts) {
            steps.add(new InterviewStep(Kind.PROMPT, steps.size() + 1, prompts.size(), prompt.getCode(),
                    prompt.getText(), -1));
        }
        steps.add(new InterviewStep(Kind.GENERAL, 1, 1, "", "", -1));
        int columns = sheet.columns().size();
        for (int column = 0; column < columns; column++) {
            steps.add(new InterviewStep(Kind.STATEMENT, column + 1, columns, "", "", column));
        }
        return List.copyOf(steps);
    }
}
