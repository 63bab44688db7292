// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import java.util.regex.Pattern;

/** How codes, ids and references between instruments are written. */
public final class Codes {

    /** Longest code, in characters: it has to fit a column heading. */
    public static final int MAXIMUM_CODE_LENGTH = 40;

    private static final String CODE_PATTERN = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";

    private static final String ID_PATTERN = "[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?";

    private static final Pattern CODE = Pattern.compile(CODE_PATTERN);

    private static final Pattern ID = Pattern.compile(ID_PATTERN);

    private static final Pattern FOREIGN_ITEM = Pattern.compile(ID_PATTERN + '@' + CODE_PATTERN + '/' + CODE_PATTERN);

    private Codes() {
    }

    /**
     * {@return whether the code is made of letters, digits, dot, hyphen and underscore and begins and ends with a
     * letter or digit}
     *
     * @param code any text; the edition of an instrument is written in the same way
     */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /**
     * {@return whether the id is made of lower-case letters, digits, dot and hyphen and begins and ends with a
     * letter or digit}
     *
     * @param id any text
     */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * {@return whether the text is written as {@code instrument@edition/code}}
     *
     * @param reference any text
     */
    public static boolean isItemOfAnotherInstrument(String reference) {
        return FOREIGN_ITEM.matcher(reference).matches();
    }
}
