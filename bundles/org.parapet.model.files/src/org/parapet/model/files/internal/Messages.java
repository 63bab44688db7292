// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    /**
     * {@return a text in the user's language}
     *
     * @param key its key
     * @param arguments put in for {0}, {1} ...; numbers are shown without grouping
     */
    public static String get(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(TEXTS.getString(key), texts);
    }
}
