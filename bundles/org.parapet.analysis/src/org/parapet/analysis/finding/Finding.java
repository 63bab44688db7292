// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;

/**
 * What a rule of the instrument says of an item, with all that is needed to explain it.
 *
 * @param kind the code of the finding kind, such as {@code strength}
 * @param rule the code of the rule that made it
 * @param quantifier who had to have chosen
 * @param basis whether the rule is the source's
 * @param placement where the OD plan puts the item
 * @param answered k of "answered k of N", for the question the rule was applied to
 * @param participants N
 * @param flagged how many chose one of the rule's options; 0 for {@link Quantifier#SCALE_EXCEEDS}
 * @param opposing for {@link Quantifier#ACROSS_ORGANISATIONS}, how many chose one of the opposing options, otherwise 0
 * @param options the codes of the rule's options
 * @param opposingOptions the codes of the rule's opposing options
 * @param difference for {@link Quantifier#SCALE_EXCEEDS}, by how many points of POMP the one scale is above the other
 */
public record Finding(String kind, String rule, Quantifier quantifier, Basis basis, PlanPlacement placement,
        int answered, int participants, int flagged, int opposing, List<String> options,
        List<String> opposingOptions, OptionalDouble difference) {

    /** Copies the lists and refuses missing values. */
    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(quantifier);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(placement);
        Objects.requireNonNull(difference);
        options = List.copyOf(options);
        opposingOptions = List.copyOf(opposingOptions);
    }

    /** {@return how many participants left the question blank} */
    public int blank() {
        return participants - answered;
    }
}
