// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;

/** The texts of this package that people read. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.parapet.catalogue.choose.messages");

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

    /** The words for values, separated by commas. */
    static String list(String prefix, List<? extends Enumerator> values) {
        return values.stream().map(value -> get(prefix + value.getLiteral())).collect(Collectors.joining(", "));
    }
}
