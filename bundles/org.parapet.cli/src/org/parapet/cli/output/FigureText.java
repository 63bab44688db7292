// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.Level;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.figure.PlacedFigure;
import org.parapet.cli.Messages;

/**
 * Prints figures with all that is behind them; formulas and caveats once, below, under the numbers that figures name.
 */
final class FigureText {

    private static final String INDENT = "    ";

    private final PrintWriter writer;
    private final List<Method> methods = new ArrayList<>();
    private final Map<Caveat, Integer> caveats = new LinkedHashMap<>();

    FigureText(PrintWriter writer) {
        this.writer = writer;
    }

    void print(List<PlacedFigure> figures) {
        for (PlacedFigure placed : figures) {
            print(placed);
        }
    }

    /** Explains the methods and caveats of the figures that were printed; prints nothing when there were none. */
    void explain() {
        if (methods.isEmpty()) {
            return;
        }
        writer.println();
        for (Method method : methods) {
            writer.println(Messages.get("figure.method", method.title(), method.formula()));
            writer.println(INDENT + method.source());
        }
        caveats.forEach((caveat, number) -> writer.println(Messages.get("figure.caveat", number, caveat.text())));
    }

    private void print(PlacedFigure placed) {
        Figure figure = placed.figure();
        if (!methods.contains(figure.method())) {
            methods.add(figure.method());
        }
        String name = Messages.get("figure.name", place(placed), figure.method().title());
        if (figure.value().isEmpty()) {
            writer.println(Messages.get("figure.absent", name, figure.absence().orElseThrow().text()));
        } else {
            String interval = figure.interval().map(each -> Messages.get("figure.interval",
                    number(100 * each.level(), 0), number(each.low(), 2), number(each.high(), 2))).orElse("");
            writer.println(Messages.get("figure.value", name, number(figure.value().getAsDouble(), 2), figure.n(),
                    interval));
        }
        if (!figure.inputs().isEmpty()) {
            writer.println(INDENT + Messages.get("figure.inputs", inputs(placed), figure.exclusions().blank()));
        }
        figure.interval().ifPresent(each -> writer.println(INDENT
                + Messages.get("figure.intervalMethod", each.method())));
        if (!figure.caveats().isEmpty()) {
            writer.println(INDENT + Messages.get("figure.caveats", figure.caveats().stream()
                    .map(caveat -> String.valueOf(caveats.computeIfAbsent(caveat, first -> caveats.size() + 1)))
                    .collect(Collectors.joining(", "))));
        }
    }

    private static String place(PlacedFigure placed) {
        String code = placed.level() == Level.TOTAL ? Messages.get("figure.total") : placed.code();
        return placed.scale().isEmpty() ? code : code + ' ' + placed.scale();
    }

    /** The counts of one question; of several their names, since their counts stand with each. */
    private static String inputs(PlacedFigure placed) {
        List<Input> inputs = placed.figure().inputs();
        boolean numbers = inputs.stream().allMatch(input -> input.values().size() == 1);
        if (!numbers && placed.level() != Level.ITEM) {
            return inputs.stream().map(Input::name).collect(Collectors.joining(", "));
        }
        return inputs.stream().map(input -> numbers ? input.name() + ' ' + number(input.values().getFirst().value(), 4)
                : input.values().stream().map(value -> value.label() + ' ' + number(value.value(), 0))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value, int decimals) {
        String number = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return decimals == 4 ? number.replaceAll("\\.?0+$", "") : number;
    }
}
