// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages", Locale.ROOT);

    private Messages() {
    }

    /** The same on every machine, since these texts are part of what is handed on. */
    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
