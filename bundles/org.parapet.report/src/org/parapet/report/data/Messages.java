// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that join a model's figures for print. */
final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");
    /** The language of the reports' own wording. */
    static final Locale LANGUAGE = Locale.UK;

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(arguments);
    }
}
