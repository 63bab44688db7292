// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages", Locale.ROOT);

    private Messages() {
    }

    /** The same on every machine, since these texts are part of what a comparison hands on. */
    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
