// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package that people read. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
