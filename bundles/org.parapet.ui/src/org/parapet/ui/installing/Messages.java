// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.installing;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package that people see. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.installing.messages");

    private Messages() {
    }

    /**
     * Looks up a text.
     *
     * @param key the key in {@code messages.properties}
     * @param values what fills its placeholders
     * @return the text
     * @throws java.util.MissingResourceException when there is no such key
     */
    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
