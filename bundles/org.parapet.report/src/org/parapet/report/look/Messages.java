// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.look;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is said of a settings file. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
