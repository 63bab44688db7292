// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parapet.model.instrument.FindingKind;

/**
 * What findings are called where there is little room. The usual ones have Parapet's short words; one that the author
 * of an instrument named otherwise keeps that name, as in reports.
 */
public final class FindingNames {

    private static final String BETWEEN_NAMES = "\\|";

    private FindingNames() {
    }

    /**
     * {@return few words for a finding}, such as "work on", or the whole of the author's name.
     *
     * @param kind of an instrument
     */
    public static String inShort(FindingKind kind) {
        return usual(kind).map(usual -> Messages.get("name." + usual + ".short")).orElseGet(() -> nameOf(kind));
    }

    /**
     * {@return how many items have a finding}, such as "2 areas to work on", or the number before the author's name.
     *
     * @param kind of an instrument
     * @param number from 0
     */
    public static String counted(FindingKind kind, long number) {
        return usual(kind).map(usual -> Messages.get("name." + usual + ".counted", number))
                .orElseGet(() -> Messages.get("name.other.counted", number, nameOf(kind)));
    }

    /** Which usual finding it is, by where the plan puts it and what it is called. */
    private static Optional<String> usual(FindingKind kind) {
        String usual = switch (kind.getPlacement()) {
            case POSITIVES -> "strength";
            case AREAS_TO_WORK_ON -> "work-on";
            case LACK_OF_CONSENSUS -> "contested";
            case NOT_PLACED -> "";
        };
        String name = nameOf(kind).strip().toLowerCase(Locale.ROOT);
        return Optional.of(usual).filter(each -> !each.isEmpty()).filter(each -> Stream
                .of(Messages.get("name." + each + ".usual").split(BETWEEN_NAMES))
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name)));
    }

    private static String nameOf(FindingKind kind) {
        return kind.getLabel() == null || kind.getLabel().isBlank() ? String.valueOf(kind.getCode()) : kind.getLabel();
    }
}
