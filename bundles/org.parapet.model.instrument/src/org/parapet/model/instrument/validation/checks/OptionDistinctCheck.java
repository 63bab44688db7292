// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** No answer can be read as two options of a scale, whether it is written as code, label or score. */
final class OptionDistinctCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            Map<String, Option> named = new HashMap<>();
            for (Option option : scale.getOptions()) {
                for (String name : namesOf(option)) {
                    Option other = named.putIfAbsent(name, option);
                    if (other != null && !PartKeys.codeOf(other).equals(PartKeys.codeOf(option))) {
                        problems.error(option, "option-ambiguous", PartKeys.codeOf(other));
                    }
                }
            }
            scale.getOptions().stream().filter(Option::isSetScore).forEach(option -> {
                Option other = named.get(scoreOf(option));
                if (other != null && other != option) {
                    problems.error(option, "option-score-ambiguous", PartKeys.codeOf(other));
                }
            });
        }
    }

    private static Set<String> namesOf(Option option) {
        return Stream.of(PartKeys.codeOf(option), option.getLabel()).filter(name -> !Parts.isBlank(name))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String scoreOf(Option option) {
        double score = option.getScore();
        return score == Math.rint(score) ? String.valueOf((long) score) : String.valueOf(score);
    }
}
