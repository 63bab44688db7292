// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Each kind of finding has a rule that makes it. */
final class FindingKindUsedCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        Set<FindingKind> made = instrument.getFindingRules().stream().map(FindingRule::getKind)
                .collect(Collectors.toSet());
        instrument.getFindingKinds().stream().filter(kind -> !made.contains(kind))
                .forEach(kind -> problems.warning(kind, "finding-kind-without-rule"));
    }
}
