// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/** Rules in plain sentences. */
public final class Sentences {

    private Sentences() {
    }

    /**
     * {@return a rule as the second half of a sentence: when who chose what}
     *
     * @param rule as complete as its author made it
     */
    public static String of(FindingRule rule) {
        String options = rule.getTicks().isEmpty() ? labels(rule.getOptions())
                : rule.getTicks().stream().map(Fields::term).collect(Collectors.joining(", "));
        return switch (rule.getQuantifier()) {
            case ALL -> Messages.text("sentence.all", options);
            case ANY -> Messages.text("sentence.any", options);
            case SHARE_AT_LEAST -> Messages.text("sentence.share", rule.getShare(), options);
            case ACROSS_ORGANISATIONS ->
                Messages.text("sentence.across", options, labels(rule.getOpposingOptions()));
            case SCALE_EXCEEDS -> Messages.text("sentence.exceeds", name(rule.getScale()),
                    name(rule.getOtherScale()), rule.getMargin());
        };
    }

    private static String labels(List<Option> options) {
        return options.isEmpty() ? Messages.text("sentence.open") : options.stream().map(Option::getLabel)
                .map(String::valueOf).collect(Collectors.joining(", "));
    }

    static String name(ResponseScale scale) {
        if (scale == null) {
            return Messages.text("sentence.open");
        }
        return scale.getTitle() == null || scale.getTitle().isBlank() ? String.valueOf(scale.getCode())
                : scale.getTitle();
    }
}
