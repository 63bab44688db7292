// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages");

    /** Parsed once, since there are several for each change. They are not thread-safe. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {
    }

    /** Numbers are put in as they are, without grouping. */
    static String get(String key, Object... arguments) {
        MessageFormat parsed = FORMATS.computeIfAbsent(key, name -> new MessageFormat(BUNDLE.getString(name)));
        Object[] texts = new Object[arguments.length];
        Arrays.setAll(texts, i -> String.valueOf(arguments[i]));
        synchronized (parsed) {
            return parsed.format(texts);
        }
    }
}
