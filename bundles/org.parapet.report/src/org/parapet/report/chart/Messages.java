// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of this package. */
final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(arguments);
    }
}
