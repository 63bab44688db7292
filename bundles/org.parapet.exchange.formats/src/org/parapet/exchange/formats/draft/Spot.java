// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.Objects;

/**
 * Where something stands in the file that is read.
 *
 * @param line line or row from 1; 0 when unknown
 * @param column column from 1; 0 when unknown
 * @param part the place in the words of the format, such as {@code survey!C12} or {@code item[2].text}; "" when unknown
 */
public record Spot(int line, int column, String part) {

    /** The whole file. */
    public static final Spot FILE = new Spot(0, 0, "");

    /** Checks the parts. */
    public Spot {
        Objects.requireNonNull(part, "part");
    }
}
