// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of forms that are not the instrument's, in the language of the instrument where there are any. */
final class FormWords {

    private final ResourceBundle words;
    private final Locale locale;

    private FormWords(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    static FormWords in(Locale locale) {
        return new FormWords(ResourceBundle.getBundle(FormWords.class.getPackageName() + ".form", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), locale);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
