// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;

/** Walks over models, for checks. */
final class Parts {

    private Parts() {
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** A number as people write it, without a fraction when it is whole. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    static void forEach(EObject model, Consumer<EObject> action) {
        action.accept(model);
        model.eAllContents().forEachRemaining(action);
    }

    static List<Item> items(Instrument instrument) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
    }

    static List<Item> scaleItems(Instrument instrument) {
        return items(instrument).stream().filter(item -> item.getFormat() == AnswerFormat.SCALE).toList();
    }

    /** The scales that a rule needs its items to take, in the order in which the rule names them. */
    static List<ResponseScale> scalesOf(FindingRule rule) {
        List<ResponseScale> scales = new ArrayList<>();
        if (rule.getQuantifier() == Quantifier.SCALE_EXCEEDS) {
            scales.add(rule.getScale());
            scales.add(rule.getOtherScale());
        } else {
            for (Option option : rule.getOptions()) {
                scales.add((ResponseScale) option.eContainer());
            }
            for (Option option : rule.getOpposingOptions()) {
                scales.add((ResponseScale) option.eContainer());
            }
        }
        return scales.stream().filter(scale -> scale != null).distinct().toList();
    }

    /** The items that a rule applies to: those it names, else all that take its scales or are ticked. */
    static List<Item> itemsOf(FindingRule rule, Instrument instrument) {
        if (!rule.getItems().isEmpty()) {
            return rule.getItems();
        }
        if (!rule.getTicks().isEmpty()) {
            return items(instrument).stream().filter(item -> item.getFormat() == AnswerFormat.TICK).toList();
        }
        List<ResponseScale> scales = scalesOf(rule);
        return scales.isEmpty() ? List.of()
                : scaleItems(instrument).stream().filter(item -> item.getScales().containsAll(scales)).toList();
    }
}
