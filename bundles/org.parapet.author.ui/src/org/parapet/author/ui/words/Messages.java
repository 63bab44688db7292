// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.words;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the instrument editor that people see. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.author.ui.words.messages");

    private Messages() {
    }

    /**
     * {@return a text}
     *
     * @param key the key in {@code messages.properties}
     * @param values what fills its placeholders
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }

    /**
     * {@return a text without placeholders}; empty when there is none.
     *
     * @param key the key in {@code messages.properties}
     */
    public static Optional<String> find(String key) {
        return TEXTS.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }
}
