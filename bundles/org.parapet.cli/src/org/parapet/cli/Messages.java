// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.text.Format;
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
     * @param arguments put in for {0}, {1} ...; numbers are shown without grouping, and must be numbers where the text
     *        chooses its words by them ({0,choice,...})
     */
    public static String get(String key, Object... arguments) {
        MessageFormat text = new MessageFormat(TEXTS.getString(key));
        Format[] formats = text.getFormatsByArgumentIndex();
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            boolean counted = i < formats.length && formats[i] != null;
            values[i] = counted ? arguments[i] : String.valueOf(arguments[i]);
        }
        return text.format(values);
    }

    /** {@return all texts, those of the commands' help included} */
    public static ResourceBundle texts() {
        return TEXTS;
    }
}
