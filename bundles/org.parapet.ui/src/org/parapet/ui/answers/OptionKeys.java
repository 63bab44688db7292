// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What typed characters mean: a digit is an option's place in the printed order, letters spell an option's code as far
 * as needed to tell it from the others. For the codes SA, A, D and SD, {@code a} is A and {@code s} waits for the
 * letter that follows. Keeps the letters of an unfinished code; not for two cells at once.
 */
public final class OptionKeys {

    private String typed = "";

    /** Forgets unfinished letters, as when another cell is entered. */
    public void reset() {
        typed = "";
    }

    /** {@return the letters of a code that is not finished; "" when there are none} */
    public String unfinished() {
        return typed;
    }

    /**
     * Takes a character.
     *
     * @param key the character typed
     * @param column what is being answered
     * @return the option chosen by it, from 0; empty when it chooses none, or none yet
     */
    public OptionalInt type(char key, AnswerColumn column) {
        List<Choice> choices = column.choices();
        if (typed.isEmpty() && key >= '1' && key <= '9') {
            int index = key - '1';
            return index < choices.size() ? OptionalInt.of(index) : OptionalInt.empty();
        }
        if (column.kind() == AnswerColumn.Kind.TICK && typed.isEmpty()) {
            switch (Character.toLowerCase(key)) {
                case 'x', 'y':
                    return OptionalInt.of(0);
                case '0':
                    return OptionalInt.of(1);
                default:
                    break;
            }
        }
        OptionalInt chosen = spell(typed + key, choices);
        return chosen.isEmpty() && typed.isEmpty() ? spell(String.valueOf(key), choices) : chosen;
    }

    private OptionalInt spell(String letters, List<Choice> choices) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        int found = -1;
        int count = 0;
        for (int i = 0; i < choices.size(); i++) {
            String code = choices.get(i).code().toLowerCase(Locale.ROOT);
            if (code.equals(wanted)) {
                typed = "";
                return OptionalInt.of(i);
            }
            if (code.startsWith(wanted)) {
                found = i;
                count++;
            }
        }
        typed = count > 1 ? letters : "";
        return count == 1 ? OptionalInt.of(found) : OptionalInt.empty();
    }
}
