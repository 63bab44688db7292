// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of reports that neither the instrument nor the analysis words. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.report.build.messages");

    private Messages() {
    }

    /** The text of a key with {0}, {1} ... replaced; numbers are shown without grouping. */
    static String get(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(TEXTS.getString(key), texts);
    }
}
