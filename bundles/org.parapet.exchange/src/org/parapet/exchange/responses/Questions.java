// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** The columns that an instrument's answers take: its questions in the instrument's order, and its open prompts. */
final class Questions {

    private final List<Question> choices = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private Questions() {
    }

    static Questions of(Instrument instrument) {
        Questions questions = new Questions();
        Map<ResponseScale, OptionTexts> texts = new HashMap<>();
        for (Section section : instrument.getSections()) {
            for (Item item : section.getItems()) {
                questions.items.add(item);
                questions.add(item, texts);
            }
        }
        return questions;
    }

    private void add(Item item, Map<ResponseScale, OptionTexts> texts) {
        if (item.getFormat() == AnswerFormat.TICK) {
            choices.add(new Question(item.getCode(), "", item.getCode(), OptionTexts.ofTick()));
        } else if (item.getFormat() == AnswerFormat.SCALE) {
            for (ResponseScale scale : item.getScales()) {
                String code = takesSeveralScales(item) ? scale.getCode() : "";
                choices.add(new Question(item.getCode(), code, ColumnName.of(item.getCode(), code),
                        texts.computeIfAbsent(scale, OptionTexts::of)));
            }
        }
    }

    static boolean takesSeveralScales(Item item) {
        return item.getFormat() == AnswerFormat.SCALE && item.getScales().size() > 1;
    }

    /** {@return all questions that are answered by a choice; a question's index is its place here} */
    List<Question> choices() {
        return choices;
    }

    /** {@return all items in the instrument's order} */
    List<Item> items() {
        return items;
    }
}
