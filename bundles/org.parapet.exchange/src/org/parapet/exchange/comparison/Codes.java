// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.util.Locale;

/** The codes of enumerations in files. */
final class Codes {

    private Codes() {
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
