// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    /**
     * {@return a text}
     *
     * @param key its key in {@code messages.properties}
     * @param arguments what it names
     */
    public static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
