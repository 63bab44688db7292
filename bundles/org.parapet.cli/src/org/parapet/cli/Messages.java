// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the command line that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.cli.messages");

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

    /** {@return all texts, those of the commands' help included} */
    public static ResourceBundle texts() {
        return TEXTS;
    }
}
