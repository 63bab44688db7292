// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the palette. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.ui.palette.messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
