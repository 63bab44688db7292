// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Locale;

/** Over what a figure of an assessment is computed. */
public enum Level {
    /** One question: an item on one scale. */
    ITEM,
    /** The questions of a section. */
    SECTION,
    /** All questions of the instrument. */
    TOTAL;

    /** {@return the code that stands for the level in files, such as {@code section}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
