// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

/** What a change means for the answers to the earlier edition; the later in this order, the graver. */
public enum Effect {

    /** The questions, the answers and what is made of them stay. */
    HARMLESS("harmless"),

    /** The questions and answers stay, but scores or findings are made of them in another way. */
    CHANGES_SCORES("changes-scores"),

    /** People were asked something else, or could answer otherwise: the two cannot stand side by side. */
    BREAKS_COMPARISON("breaks-comparison");

    private final String literal;

    Effect(String literal) {
        this.literal = literal;
    }

    /** {@return the word for files and options: {@code harmless}, {@code changes-scores}, {@code breaks-comparison}} */
    public String literal() {
        return literal;
    }

    /** {@return the words for people} */
    public String label() {
        return Messages.get("effect." + literal);
    }
}
