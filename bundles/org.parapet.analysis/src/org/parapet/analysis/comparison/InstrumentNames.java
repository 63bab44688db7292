// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the instruments of a comparison: by title, and by edition where two have the same title. */
final class InstrumentNames {

    private final Map<String, String> names = new HashMap<>();

    /**
     * Names instruments.
     *
     * @param instruments all that are spoken of together
     */
    InstrumentNames(Collection<ComparedInstrument> instruments) {
        Map<String, Long> titles = instruments.stream().collect(Collectors.groupingBy(InstrumentNames::title,
                Collectors.counting()));
        instruments.forEach(each -> names.put(each.reference(), titles.get(title(each)) == 1 ? title(each)
                : Messages.get("instrument.edition", title(each), each.edition())));
    }

    /** The short title says enough, unless there is none and the id stands for it. */
    private static String title(ComparedInstrument instrument) {
        return instrument.shortTitle().equals(instrument.id()) ? instrument.title() : instrument.shortTitle();
    }

    /**
     * {@return the name of an instrument; its reference when it is not among those that were named}
     *
     * @param reference {@code id@edition}
     */
    String of(String reference) {
        return names.getOrDefault(reference, reference);
    }
}
