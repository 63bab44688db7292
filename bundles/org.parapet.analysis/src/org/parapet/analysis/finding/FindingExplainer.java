// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.TickState;

/** Says in words why an item has a finding: how many answered, what they chose, and which rule says so. */
public final class FindingExplainer {

    private final Instrument instrument;

    /**
     * Makes an explainer.
     *
     * @param instrument the instrument whose rules made the findings
     */
    public FindingExplainer(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Explains a finding.
     *
     * @param finding a finding of this instrument
     * @return sentences: how many answered; what was chosen; the rule's source, where it has one
     */
    public List<String> explain(Finding finding) {
        Optional<FindingRule> rule = instrument.getFindingRules().stream()
                .filter(candidate -> candidate.getCode().equals(finding.rule())).findFirst();
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.get("finding.answered", finding.answered(), finding.participants()));
        rule.map(found -> evidence(finding, found)).ifPresent(sentences::add);
        rule.map(FindingRule::getSource).map(String::strip).filter(source -> !source.isEmpty())
                .map(source -> source.replaceAll("\\.$", ""))
                .map(source -> Messages.get(finding.basis() == Basis.CONVENTION ? "finding.rule.convention"
                        : "finding.rule", source))
                .ifPresent(sentences::add);
        return sentences;
    }

    private static String evidence(Finding finding, FindingRule rule) {
        String options = labels(rule);
        return switch (finding.quantifier()) {
            case ALL -> Messages.get("finding.all", options);
            case ANY -> Messages.get("finding.any", finding.flagged(), options);
            case SHARE_AT_LEAST -> Messages.get("finding.shareAtLeast", finding.flagged(), options,
                    NumberFormat.getPercentInstance().format((double) finding.flagged() / finding.answered()));
            case ACROSS_ORGANISATIONS -> Messages.get("finding.acrossOrganisations", finding.flagged(), options,
                    finding.opposing(), opposing(rule));
            case SCALE_EXCEEDS -> Messages.get("finding.scaleExceeds", label(rule.getScale()),
                    finding.difference().orElse(0), label(rule.getOtherScale()));
        };
    }

    private static String labels(FindingRule rule) {
        return rule.getTicks().isEmpty() ? labels(rule.getOptions()) : ticks(rule.getTicks());
    }

    private static String opposing(FindingRule rule) {
        return rule.getTicks().isEmpty() ? labels(rule.getOpposingOptions())
                : ticks(TickState.VALUES.stream().filter(state -> !rule.getTicks().contains(state)).toList());
    }

    private static String ticks(List<TickState> states) {
        return states.stream().map(state -> Messages.get("finding.tick." + state.getLiteral()))
                .reduce((one, other) -> Messages.get("finding.or", one, other)).orElse("");
    }

    private static String labels(List<Option> options) {
        return options.stream().map(Option::getLabel).map(label -> Messages.get("finding.quote", label))
                .reduce((one, other) -> Messages.get("finding.or", one, other)).orElse("");
    }

    private static String label(ResponseScale scale) {
        String title = scale.getTitle();
        return Messages.get("finding.quote", title == null || title.isBlank() ? scale.getCode() : title);
    }
}
