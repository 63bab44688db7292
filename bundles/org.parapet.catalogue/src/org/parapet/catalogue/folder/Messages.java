// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package that people read. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.catalogue.folder.messages");

    private Messages() {
    }

    /** The text of a key with {0}, {1} ... replaced. */
    static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
