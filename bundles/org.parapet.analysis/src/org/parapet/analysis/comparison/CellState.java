// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Locale;

/** What a cell of a comparison holds. */
public enum CellState {
    /** Figures. */
    MEASURED,
    /** The crosswalk says that the instrument does not measure the construct, and why. */
    GAP,
    /** No crosswalk covers the edition, or the construct in it. */
    NOT_MAPPED,
    /** The instrument measures it, and nobody answered. */
    NOBODY_ANSWERED,
    /** Figures exist and are hidden to protect a small group. */
    PROTECTED;

    /** {@return the code that stands for the state in files, such as {@code not-mapped}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
