// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.List;

import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.parapet.report.model.ResultsReport.Option;
import org.parapet.report.model.ResultsReport.Polarity;

/**
 * Colours for answers: orange for unfavourable, grey for neutral, blue for favourable, darker for stronger. Orange and
 * blue stay apart for every common form of colour blindness; in greyscale dark and light stay apart, and the orange is
 * darker or lighter than the blue of the same strength.
 */
final class Palette {

    private static final List<Integer> UNFAVOURABLE = List.of(0xEDAE66, 0xDB8428, 0xA65100);
    private static final List<Integer> FAVOURABLE = List.of(0xC3DDEE, 0x6FA8D0, 0x1B4F7A);
    private static final int NEUTRAL = 0xD5D5D5;
    private static final int DARK_TEXT = 0x1A1A1A;
    private static final int WHITE = 0xFFFFFF;

    private final List<Option> options;

    Palette(List<Option> options) {
        this.options = List.copyOf(options);
    }

    ColorDefinition fill(Option option) {
        return color(rgb(option));
    }

    ColorDefinition text(Option option) {
        return color(luminance(rgb(option)) > 0.30 ? DARK_TEXT : WHITE);
    }

    static ColorDefinition color(int rgb) {
        return ColorDefinitionImpl.create(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private int rgb(Option option) {
        if (option.polarity() == Polarity.NEUTRAL) {
            return NEUTRAL;
        }
        List<Option> side = options.stream().filter(other -> other.polarity() == option.polarity()).toList();
        long weaker = side.stream().filter(other -> other.strength() < option.strength()).count();
        List<Integer> shades = option.polarity() == Polarity.FAVOURABLE ? FAVOURABLE : UNFAVOURABLE;
        int strongest = shades.size() - 1;
        int shade = side.size() == 1 ? strongest : Math.round((float) weaker * strongest / (side.size() - 1));
        return shades.get(shade);
    }

    /** Relative luminance as in WCAG 2.2, 0 for black to 1 for white. */
    static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
