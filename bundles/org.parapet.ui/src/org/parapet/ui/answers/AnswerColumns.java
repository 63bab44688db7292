// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.ui.answers.AnswerColumn.Kind;

/** What is to be answered, in the order of the instrument. */
final class AnswerColumns {

    private AnswerColumns() {
    }

    /** {@return the columns of an assessment; without its instrument those that its answers mention, as codes} */
    static List<AnswerColumn> of(Assessment assessment, Optional<Instrument> instrument) {
        return instrument.map(AnswerColumns::of).orElseGet(() -> mentioned(assessment));
    }

    private static List<AnswerColumn> of(Instrument instrument) {
        List<AnswerColumn> columns = new ArrayList<>();
        for (Section section : instrument.getSections()) {
            for (Item item : section.getItems()) {
                add(section, item, columns);
            }
        }
        return columns;
    }

    private static void add(Section section, Item item, List<AnswerColumn> columns) {
        if (item.getFormat() == AnswerFormat.TICK) {
            columns.add(column(section, item, "", Kind.TICK, "", List.of(
                    new Choice("done", Messages.text("tick.done")),
                    new Choice("not-done", Messages.text("tick.notDone")))));
        } else if (item.getFormat() == AnswerFormat.TEXT) {
            columns.add(column(section, item, "", Kind.TEXT, "", List.of()));
        } else {
            boolean several = item.getScales().size() > 1;
            for (ResponseScale scale : item.getScales()) {
                List<Choice> choices = scale.getOptions().stream()
                        .map(option -> new Choice(option.getCode(), option.getLabel())).toList();
                String question = text(scale.getQuestion()).isEmpty() ? text(scale.getTitle()) : scale.getQuestion();
                columns.add(column(section, item, several ? scale.getCode() : "", Kind.SCALE, several ? question : "",
                        choices));
            }
        }
    }

    private static AnswerColumn column(Section section, Item item, String scale, Kind kind, String question,
            List<Choice> choices) {
        String heading = section.getCode() + ". " + section.getTitle();
        String gloss = text(item.getGloss());
        String guidance = text(item.getGuidance());
        return new AnswerColumn(item.getCode(), scale, kind, heading, text(section.getIntroduction()), item.getText(),
                question, gloss.isEmpty() || guidance.isEmpty() ? gloss + guidance : gloss + "\n" + guidance, choices,
                item.isNotes());
    }

    private static List<AnswerColumn> mentioned(Assessment assessment) {
        Map<String, AnswerColumn> columns = new LinkedHashMap<>();
        for (Response response : assessment.getResponses()) {
            for (Answer answer : response.getAnswers()) {
                columns.computeIfAbsent(key(answer.getItem(), text(answer.getScale())), key -> new AnswerColumn(
                        answer.getItem(), text(answer.getScale()), Kind.CODES, "", "", "", "", "", List.of(), false));
            }
        }
        return List.copyOf(columns.values());
    }

    static String key(String item, String scale) {
        return item + '/' + scale;
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
