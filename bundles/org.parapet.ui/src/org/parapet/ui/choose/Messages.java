// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the page that helps to choose an instrument. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.choose.messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
