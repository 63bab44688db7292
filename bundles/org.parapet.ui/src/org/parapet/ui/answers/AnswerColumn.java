// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.List;
import java.util.OptionalInt;

/**
 * One thing to be answered: an item, on one of its scales where it takes several.
 *
 * @param item code of the item
 * @param scale code of the scale as answers hold it: "" where the item takes one scale
 * @param kind how it is answered
 * @param section heading of the item's section; "" when not known
 * @param introduction the stem that introduces the section's items; "" when there is none
 * @param statement the wording; "" when the instrument is not available
 * @param question what the scale asks where an item takes several, else ""
 * @param guidance text that helps to answer; "" when there is none
 * @param choices in printed order; empty for free text and when the instrument is not available
 * @param notes whether a note may be recorded
 */
public record AnswerColumn(String item, String scale, Kind kind, String section, String introduction, String statement,
        String question, String guidance, List<Choice> choices, boolean notes) {

    private static final int LONGEST_SHOWN_CODE = 4;

    /** How something is answered. */
    public enum Kind {
        /** One option of a scale. */
        SCALE,
        /** Done or not done. */
        TICK,
        /** Free text. */
        TEXT,
        /** The instrument is not available: what was answered is shown as codes and cannot be changed. */
        CODES
    }

    /** Copies the choices. */
    public AnswerColumn {
        choices = List.copyOf(choices);
    }

    /** {@return what stands above the column: the code, with the scale where there are several} */
    public String heading() {
        return scale.isEmpty() ? item : item + "/" + scale;
    }

    /** {@return whether answers can be chosen or typed} */
    public boolean isEditable() {
        return kind != Kind.CODES;
    }

    /**
     * {@return the place of an option in printed order}
     *
     * @param code an option's code
     */
    public OptionalInt indexOf(String code) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * {@return what a cell shows for an option: a tick mark, its code, or its number where a code of the scale is long}
     *
     * @param code an option's code; one that the scale does not have is shown with a question mark
     */
    public String mark(String code) {
        if (kind == Kind.CODES) {
            return code;
        }
        OptionalInt index = indexOf(code);
        if (index.isEmpty()) {
            return code + "?";
        }
        if (kind == Kind.TICK) {
            return index.getAsInt() == 0 ? "\u2713" : "\u2717";
        }
        boolean brief = choices.stream().allMatch(choice -> choice.code().length() <= LONGEST_SHOWN_CODE);
        return brief ? code : String.valueOf(index.getAsInt() + 1);
    }

    /**
     * {@return the wording of an option}
     *
     * @param code an option's code; itself when the scale does not have it
     */
    public String label(String code) {
        OptionalInt index = indexOf(code);
        return index.isEmpty() ? code : choices.get(index.getAsInt()).label();
    }

    /** {@return the code and the wording, to be read above an answer} */
    String title() {
        String code = question.isEmpty() ? heading() : item;
        String wording = statement.isEmpty() ? Messages.text("entry.noWording")
                : question.isEmpty() ? statement : statement + "  " + question;
        return code + "  " + wording;
    }
}
