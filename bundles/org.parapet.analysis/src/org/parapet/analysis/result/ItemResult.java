// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.parapet.analysis.finding.Finding;
import org.parapet.model.instrument.PlanPlacement;

/**
 * The result of an item on one of its scales.
 *
 * @param section the section's code
 * @param code the item's code
 * @param scale the scale's code; empty for a tick item
 * @param oneOfSeveral whether the item is answered on other scales as well, which have results of their own
 * @param participants N
 * @param answered k of "answered k of N"
 * @param counts how many chose each option, in the instrument's order
 * @param findings what the instrument's rules say, in the order of its finding kinds; empty when nobody answered
 * @param agreement agreement A, -1 to 1 (van der Eijk 2001); empty when nobody answered
 * @param mean the mean score of the answers; empty when nobody answered
 * @param pomp percent of maximum possible, 0 to 100 (Cohen et al. 1999); empty when nobody answered
 */
public record ItemResult(String section, String code, String scale, boolean oneOfSeveral, int participants,
        int answered, List<OptionCount> counts, List<Finding> findings, OptionalDouble agreement, OptionalDouble mean,
        OptionalDouble pomp) {

    /** Copies the lists and refuses missing values. */
    public ItemResult {
        Objects.requireNonNull(section);
        Objects.requireNonNull(code);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(mean);
        Objects.requireNonNull(pomp);
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
    }

    /** {@return how many participants left it blank} */
    public int blank() {
        return participants - answered;
    }

    /** {@return the counts by option code, in the instrument's order} */
    public Map<String, Integer> countsByOption() {
        Map<String, Integer> map = new LinkedHashMap<>();
        counts.forEach(count -> map.put(count.option(), count.count()));
        return Collections.unmodifiableMap(map);
    }

    /** {@return the codes of the finding kinds, each once, in the order of the instrument's finding kinds} */
    public List<String> findingKinds() {
        return findings.stream().map(Finding::kind).distinct().toList();
    }

    /**
     * Gives the findings that the OD plan puts in a section.
     *
     * @param placement the section
     * @return the findings in order
     */
    public List<Finding> findings(PlanPlacement placement) {
        return findings.stream().filter(finding -> finding.placement() == placement).toList();
    }

    /**
     * Counts the participants who made the findings of a placement hold: those who chose any option that any of the
     * findings' rules counts, each participant once.
     *
     * @param placement a section of the OD plan
     * @return how many; 0 when there is no such finding, or it does not come from the choice of options
     */
    public int flagged(PlanPlacement placement) {
        Set<String> options = new HashSet<>();
        for (Finding finding : findings(placement)) {
            options.addAll(finding.options());
            options.addAll(finding.opposingOptions());
        }
        return counts.stream().filter(count -> options.contains(count.option())).mapToInt(OptionCount::count).sum();
    }
}
