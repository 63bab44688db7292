// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import java.util.regex.Pattern;

/**
 * The shape of the pseudonymous codes that stand for participants in every import, export and log. A code has no space
 * and no {@code @}, so that neither a full name nor a mail address passes for one by mistake, and it cannot begin like
 * a spreadsheet formula.
 */
public final class ParticipantCode {

    /** Longest code, in characters. */
    public static final int MAXIMUM_LENGTH = 32;

    private static final Pattern WELL_FORMED = Pattern
            .compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (MAXIMUM_LENGTH - 1) + "}");

    private ParticipantCode() {
    }

    /**
     * {@return whether the code begins with an ASCII letter or digit, goes on with letters, digits, dot, underscore or
     * hyphen, and is no longer than {@value #MAXIMUM_LENGTH} characters}
     *
     * @param code without surrounding space
     */
    public static boolean isWellFormed(String code) {
        return WELL_FORMED.matcher(code).matches();
    }
}
