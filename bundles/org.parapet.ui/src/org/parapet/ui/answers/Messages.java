// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package that people see. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
