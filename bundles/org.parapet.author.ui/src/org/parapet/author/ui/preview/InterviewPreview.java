// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/**
 * One thing that an interviewer reads aloud.
 *
 * @param where the heading it stands under, and how far the interview is
 * @param text what is read aloud
 * @param help what is there to help with the answer; may be empty
 * @param scales what the answer is chosen from; none for prompts, ticks and free text
 * @param format what kind of answer is taken down
 */
record InterviewPreview(String where, String text, String help, List<Scale> scales, AnswerFormat format) {

    /**
     * The answers to choose from.
     *
     * @param question the question they answer; may be empty
     * @param labels the answers
     */
    record Scale(String question, List<String> labels) {
    }

    /** {@return everything that is read aloud, in order} */
    static List<InterviewPreview> of(Instrument instrument) {
        List<InterviewPreview> steps = new ArrayList<>();
        InterviewTemplate interview = instrument.getProcess() == null ? null : instrument.getProcess().getInterview();
        if (interview != null) {
            interview.getPrompts().forEach(prompt -> steps.add(new InterviewPreview(
                    Messages.text("preview.interview"), given(prompt.getText()), "", List.of(), AnswerFormat.TEXT)));
        }
        for (Section section : instrument.getSections()) {
            for (Item item : section.getItems()) {
                steps.add(of(section, item));
            }
        }
        return steps;
    }

    private static InterviewPreview of(Section section, Item item) {
        String where = (given(section.getCode()) + "  " + given(section.getTitle())).strip();
        List<Scale> scales = item.getFormat() == AnswerFormat.SCALE
                ? item.getScales().stream().map(InterviewPreview::of).toList() : List.of();
        String help = List.of(given(item.getGloss()), given(item.getGuidance())).stream()
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return new InterviewPreview(where, (given(item.getCode()) + "  " + given(item.getText())).strip(), help, scales,
                item.getFormat());
    }

    static Scale of(ResponseScale scale) {
        return new Scale(given(scale.getQuestion()),
                scale.getOptions().stream().map(Option::getLabel).map(InterviewPreview::given).toList());
    }

    static String given(String text) {
        return text == null ? "" : text.strip();
    }
}
