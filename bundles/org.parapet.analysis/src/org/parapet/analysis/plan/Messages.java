// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The wording templates of the OD plan. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    /** The locale of the wording, so that dates and numbers are in the language of the sentences around them. */
    static Locale locale() {
        return Locale.forLanguageTag(BUNDLE.getString("plan.locale"));
    }

    /**
     * Fills a template.
     *
     * @throws MissingResourceException when there is no such template: a programming error
     */
    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), locale()).format(arguments);
    }
}
