// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    /** Numbers are put in as they are, without grouping. */
    static String get(String key, Object... arguments) {
        return MessageFormat.format(BUNDLE.getString(key), Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
