// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages", Locale.ROOT);

    /** Parsed once, since there are several for each change. They are not thread-safe. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {
    }

    /** The same on every machine, since these texts are part of what a comparison hands on. */
    static String get(String key, Object... arguments) {
        MessageFormat parsed = FORMATS.computeIfAbsent(key, name -> new MessageFormat(BUNDLE.getString(name),
                Locale.ROOT));
        synchronized (parsed) {
            return parsed.format(arguments);
        }
    }
}
