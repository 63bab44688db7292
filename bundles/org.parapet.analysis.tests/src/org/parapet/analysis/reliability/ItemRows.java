// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.model.instrument.Polarity;

/** Answers by person, one line each, 0 to 9 by item; a dot is a blank. */
final class ItemRows {

    private ItemRows() {
    }

    static CrossProducts crossProducts(String... persons) {
        CrossProductCounter counter = new CrossProductCounter(questions(persons[0].split(" ").length));
        for (String person : persons) {
            counter.accept(choices(person));
        }
        return counter.crossProducts();
    }

    static int[] choices(String person) {
        return List.of(person.split(" ")).stream().mapToInt(cell -> cell.equals(".") ? -1 : Integer.parseInt(cell))
                .toArray();
    }

    static List<Question> questions(int items) {
        List<Choice> choices = IntStream.range(0, 10)
                .mapToObj(score -> new Choice(score, "O" + score, "O" + score, score, Polarity.NEUTRAL, false))
                .toList();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            questions.add(new Question(i, "S", "Q" + i, "scale", false, choices));
        }
        return questions;
    }
}
