// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts about files that cannot be opened or saved. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.recovery.messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
