// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.util.Objects;

/**
 * Something wrong with an input or an output: where, what, and what to do about it.
 *
 * @param severity how much it matters
 * @param rule stable key in kebab case, such as {@code code-duplicate}; the same in every language
 * @param place where; {@link Place#nowhere()} when it belongs to no file
 * @param message what is wrong, one sentence without a full stop
 * @param cure what to do, one sentence without a full stop; "" when there is nothing to do
 */
public record Problem(Severity severity, String rule, Place place, String message, String cure) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the rule is not in kebab case or the message is blank
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(cure, "cure");
        if (!rule.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule is a key in kebab case: " + rule);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong: " + rule);
        }
    }

    /**
     * {@return a problem that stops the work}
     *
     * @param rule stable key in kebab case
     * @param place where
     * @param message what is wrong
     * @param cure what to do, or ""
     */
    public static Problem error(String rule, Place place, String message, String cure) {
        return new Problem(Severity.ERROR, rule, place, message, cure);
    }

    /**
     * {@return a problem that does not stop the work}
     *
     * @param rule stable key in kebab case
     * @param place where
     * @param message what is wrong
     * @param cure what to do, or ""
     */
    public static Problem warning(String rule, Place place, String message, String cure) {
        return new Problem(Severity.WARNING, rule, place, message, cure);
    }

    /**
     * {@return something worth knowing}
     *
     * @param rule stable key in kebab case
     * @param place where
     * @param message what there is to know
     */
    public static Problem info(String rule, Place place, String message) {
        return new Problem(Severity.INFO, rule, place, message, "");
    }

    /** {@return whether this is an {@link Severity#ERROR}} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the problem on one line as {@code place: message. cure.}, control characters as spaces} */
    public String describe() {
        String where = place.toString();
        String text = (where.isEmpty() ? "" : where + ": ") + sentence(message)
                + (cure.isBlank() ? "" : ' ' + sentence(cure));
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.matches("(?s).*[.!?]") ? trimmed : trimmed + '.';
    }
}
