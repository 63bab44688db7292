// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.Locale;

/**
 * A column's name taken apart: {@code ITEM}, {@code ITEM/SCALE}, {@code ITEM#note} or {@code ITEM/SCALE#note}. Codes
 * have neither {@code /} nor {@code #}.
 *
 * @param item code of the item, or whatever stands in its place
 * @param scale code of the scale; "" when none is named
 * @param note whether the column holds comments
 */
record ColumnName(String item, String scale, boolean note) {

    static final String PARTICIPANT = "participant";
    static final String ORGANISATION = "organisation";
    static final String ROLE = "role";

    private static final String NOTE = "#note";
    private static final char SCALE = '/';

    static ColumnName parse(String name) {
        String rest = name.strip();
        boolean note = rest.toLowerCase(Locale.ROOT).endsWith(NOTE);
        if (note) {
            rest = rest.substring(0, rest.length() - NOTE.length());
        }
        int slash = rest.indexOf(SCALE);
        return slash < 0 ? new ColumnName(rest.strip(), "", note)
                : new ColumnName(rest.substring(0, slash).strip(), rest.substring(slash + 1).strip(), note);
    }

    static String of(String item, String scale) {
        return scale.isEmpty() ? item : item + SCALE + scale;
    }

    static String ofNote(String item, String scale) {
        return of(item, scale) + NOTE;
    }
}
