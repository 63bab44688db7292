// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a picture. Text has a contrast of at least 4.5 to 1, lines that carry meaning at least 3 to 1 against
 * the paper; no meaning is carried by colour alone.
 */
public enum Appearance {

    /** For print, documents and light windows. */
    LIGHT(0xFFFFFF, 0x22303C, 0x56646F, 0xD9DEE3, 0xEEF3F7, List.of(0x1B4F7A, 0xA65100, 0x4A6B2A, 0x6B3FA0, 0x555555,
            0x8A2045), 0xF1F6FA, 0x123E63),
    /** For dark windows. */
    DARK(0x1F2428, 0xE8EDF1, 0xA9B4BD, 0x3F4A53, 0x2C343B, List.of(0x7FB8E0, 0xF0A24E, 0xA3C77A, 0xC3A6EA, 0xC0C0C0,
            0xEE92B0), 0x2B3842, 0x9CCBEE);

    private final Color paper;
    private final Color ink;
    private final Color muted;
    private final Color rule;
    private final Color tint;
    private final List<Color> series;
    private final Color least;
    private final Color most;

    Appearance(int paper, int ink, int muted, int rule, int tint, List<Integer> series, int least, int most) {
        this.paper = new Color(paper);
        this.ink = new Color(ink);
        this.muted = new Color(muted);
        this.rule = new Color(rule);
        this.tint = new Color(tint);
        this.series = series.stream().map(Color::new).toList();
        this.least = new Color(least);
        this.most = new Color(most);
    }

    Color paper() {
        return paper;
    }

    Color ink() {
        return ink;
    }

    Color muted() {
        return muted;
    }

    Color rule() {
        return rule;
    }

    Color tint() {
        return tint;
    }

    Color series(int index) {
        return series.get(index % series.size());
    }

    /** A colour whose lightness grows evenly away from the paper's, from 0 to 100. */
    Color ramp(double value) {
        double share = value / 100;
        return new Color(between(least.getRed(), most.getRed(), share),
                between(least.getGreen(), most.getGreen(), share), between(least.getBlue(), most.getBlue(), share));
    }

    /** Black or white, whichever can be read better on a colour. */
    static Color textOn(Color fill) {
        double luminance = Palette.luminance(fill.getRGB() & 0xFFFFFF);
        return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? Color.BLACK : Color.WHITE;
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
