// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import java.text.MessageFormat;
import java.util.ResourceBundle;

final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(BUNDLE.getString(key), arguments);
    }
}
