// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts around the help pages. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.help.messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
