// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/**
 * What a cell may hold to choose an option. A text is looked up once and remembered, so that a cell costs one probe.
 */
final class OptionTexts {

    /** A blank cell, which is never an answer. */
    static final int BLANK = -1;
    /** A text that stands for no option. */
    static final int UNKNOWN = -2;

    private static final int MOST_REMEMBERED = 1000;

    private final List<String> codes = new ArrayList<>();
    private final Map<NameKey, Integer> meanings = new HashMap<>();
    private final Map<Double, Integer> scores = new HashMap<>();
    private final Map<String, Integer> remembered = new HashMap<>();
    private String allowed = "";

    private OptionTexts() {
    }

    static OptionTexts of(ResponseScale scale) {
        OptionTexts texts = new OptionTexts();
        List<Option> options = scale.getOptions();
        options.forEach(option -> texts.codes.add(option.getCode()));
        texts.addAll(options, Option::getCode);
        texts.addAll(options, Option::getLabel);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            if (option.isSetScore()) {
                texts.scores.putIfAbsent(option.getScore(), i);
            }
            shown.add(option.isSetScore()
                    ? Messages.get("allowed.scored", option.getCode(), option.getLabel(), plain(option.getScore()))
                    : Messages.get("allowed.unscored", option.getCode(), option.getLabel()));
        }
        texts.allowed = String.join(", ", shown);
        return texts;
    }

    /** {@return the texts of an item that is ticked: option 0 is done, 1 is not done} */
    static OptionTexts ofTick() {
        OptionTexts texts = new OptionTexts();
        texts.codes.addAll(List.of("done", "not-done"));
        List.of("done", "yes", "x", "1").forEach(text -> texts.meanings.put(NameKey.of(text), 0));
        List.of("not-done", "not done", "no", "0").forEach(text -> texts.meanings.put(NameKey.of(text), 1));
        texts.allowed = Messages.get("allowed.tick");
        return texts;
    }

    private void addAll(List<Option> options, Function<Option, String> text) {
        for (int i = 0; i < options.size(); i++) {
            meanings.putIfAbsent(NameKey.of(text.apply(options.get(i))), i);
        }
    }

    /** {@return the index of the option, {@link #BLANK} or {@link #UNKNOWN}} */
    int find(String cell) {
        if (cell.isEmpty()) {
            return BLANK;
        }
        Integer known = remembered.get(cell);
        return known != null ? known : lookUp(cell);
    }

    private int lookUp(String cell) {
        String text = FormulaGuard.undo(cell);
        NameKey key = NameKey.of(text);
        int found = key.isBlank() ? BLANK : meanings.getOrDefault(key, scoreOf(key.folded()));
        if (found != UNKNOWN && remembered.size() < MOST_REMEMBERED) {
            remembered.put(cell, found);
        }
        return found;
    }

    private int scoreOf(String text) {
        if (!text.matches("[+-]?\\d{1,9}([.,]\\d{1,9})?")) {
            return UNKNOWN;
        }
        return scores.getOrDefault(Double.valueOf(text.replace(',', '.')), UNKNOWN);
    }

    String code(int option) {
        return codes.get(option);
    }

    /** {@return the index of the option with exactly this code, else {@link #UNKNOWN}} */
    int indexOfCode(String code) {
        int index = codes.indexOf(code);
        return index < 0 ? UNKNOWN : index;
    }

    /** {@return what a cell may hold, for people} */
    String allowed() {
        return allowed;
    }

    private static String plain(double score) {
        return score == Math.rint(score) ? String.valueOf((long) score) : String.valueOf(score);
    }
}
