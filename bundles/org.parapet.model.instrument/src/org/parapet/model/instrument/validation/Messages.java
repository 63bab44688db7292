// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of this package that people read. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }

    static Optional<String> find(String key) {
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }
}
