// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Why a figure has no value.
 *
 * @param reason the kind of reason
 * @param text a sentence for people, not blank
 */
public record Absence(AbsenceReason reason, String text) {

    private static final List<Absence> ALL = Arrays.stream(AbsenceReason.values())
            .map(reason -> new Absence(reason, Messages.get("absence." + reason.code()))).toList();

    /** Refuses missing values. */
    public Absence {
        Objects.requireNonNull(reason);
        if (text.isBlank()) {
            throw new IllegalArgumentException("An absent figure says why");
        }
    }

    /**
     * {@return a reason in its usual words}
     *
     * @param reason the kind of reason
     */
    public static Absence of(AbsenceReason reason) {
        return ALL.get(reason.ordinal());
    }

    /**
     * {@return that there are too few answers}
     *
     * @param n how many there are
     * @param needed how many the method needs
     */
    public static Absence tooFew(int n, int needed) {
        return new Absence(AbsenceReason.TOO_FEW, Messages.get("absence.too-few.needed", n, needed));
    }
}
