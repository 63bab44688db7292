// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.InputValue;
import org.parapet.analysis.figure.Method;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.Passage;

/** Opens a figure: value, formula, source, what went in, what was left out, and what to bear in mind. */
final class FigureText {

    private FigureText() {
    }

    /**
     * {@return everything about a figure, in words}
     *
     * @param figure the figure
     */
    static Passage open(Figure figure) {
        List<String> lines = new ArrayList<>();
        lines.add(value(figure));
        figure.interval().ifPresent(interval -> lines.add(Messages.text("figure.interval", interval.level(),
                number(interval.low()), number(interval.high()), interval.method())));
        figure.probability().ifPresent(p -> lines.add(Messages.text("figure.probability", number(p))));
        lines.add(Messages.text("figure.formula", figure.formula()));
        lines.add(Messages.text("figure.source", figure.source()));
        if (!figure.inputs().isEmpty()) {
            lines.add(Messages.text("figure.inputs"));
            figure.inputs().forEach(input -> lines.add(input(input)));
        }
        if (figure.absence().isEmpty()) {
            lines.add(Messages.text("figure.exclusions", exclusions(figure.exclusions())));
        }
        for (Caveat caveat : figure.caveats()) {
            lines.add(Messages.text("figure.caveat", caveat.text()));
        }
        figure.seed().ifPresent(seed -> lines.add(Messages.text("figure.seed", Long.toString(seed))));
        return new Passage(figure.method().title(), lines);
    }

    private static String value(Figure figure) {
        if (figure.value().isEmpty()) {
            return figure.absence().map(Absence::text).orElse("");
        }
        double value = figure.value().getAsDouble();
        boolean percent = figure.method() == Method.POMP || figure.method() == Method.POMP_OF_QUESTIONS;
        return Messages.text(percent ? "figure.value.percent" : "figure.value", number(value), figure.n());
    }

    private static String input(Input input) {
        return Messages.text("figure.input", input.name(), input.values().stream().map(FigureText::input)
                .collect(Collectors.joining(", ")));
    }

    private static String input(InputValue value) {
        return value.label().isEmpty() ? number(value.value())
                : Messages.text("figure.inputValue", value.label(), number(value.value()));
    }

    private static String exclusions(Exclusions left) {
        List<String> parts = new ArrayList<>();
        if (left.blank() > 0) {
            parts.add(Messages.text("figure.blank", left.blank()));
        }
        if (left.hidden() > 0) {
            parts.add(Messages.text("figure.hidden", left.hidden()));
        }
        if (left.unscored() > 0) {
            parts.add(Messages.text("figure.unscored", left.unscored()));
        }
        return parts.isEmpty() ? Messages.text("figure.nothing") : String.join(", ", parts);
    }

    /** {@return a number with at most three decimals, without any where it is whole} */
    static String number(double value) {
        return Messages.text("figure.number", value);
    }
}
