// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;

/**
 * The finding rules of an instrument, ready to be evaluated. Which rules there are and what they say is the
 * instrument's data; here are only the quantifiers of
 * {@link org.parapet.model.instrument.Quantifier}.
 *
 * <p>A rule applies to the questions on the scale of its options or, where it counts ticks, to the lines that are
 * ticked; or only to those of the items it names. Blank is
 * never an answer: a question nobody answered has no finding, and "all" means all who answered.
 */
public final class FindingRules {

    private final List<CompiledRule> rules;

    private FindingRules(List<CompiledRule> rules) {
        this.rules = rules;
    }

    /**
     * Compiles the rules of an instrument.
     *
     * @param instrument a valid instrument
     * @return its rules, ordered by the instrument's finding kinds
     */
    public static FindingRules of(Instrument instrument) {
        List<String> kinds = instrument.getFindingKinds().stream().map(FindingKind::getCode).toList();
        List<CompiledRule> rules = new ArrayList<>(instrument.getFindingRules().stream().map(CompiledRule::new)
                .toList());
        rules.sort(Comparator.comparingInt(rule -> kinds.indexOf(rule.kind())));
        return new FindingRules(List.copyOf(rules));
    }

    /**
     * Evaluates the rules on one question.
     *
     * @param question a question of the tally's questionnaire
     * @param tally the counts
     * @return a finding for each rule that holds, in the order of the finding kinds; empty when nobody answered
     */
    public List<Finding> findings(Question question, Tally tally) {
        return rules.stream().map(rule -> rule.apply(question, tally)).flatMap(Optional::stream).toList();
    }
}
