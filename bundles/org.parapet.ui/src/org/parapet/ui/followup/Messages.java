// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.followup;

import java.text.MessageFormat;
import java.util.ResourceBundle;

final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.followup.messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
