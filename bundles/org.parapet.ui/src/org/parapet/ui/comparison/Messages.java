// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the editor of comparisons. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.comparison.messages");

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
}
