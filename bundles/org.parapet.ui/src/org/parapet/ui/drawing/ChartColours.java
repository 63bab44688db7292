// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import java.util.List;
import org.parapet.model.instrument.Polarity;

/**
 * Colours for answers on a light or a dark background: orange for unfavourable, grey for neutral, blue for favourable,
 * further from the background for stronger, as in the reports. Orange and blue stay apart for every common form of
 * colour blindness. Texts on and beside them have a contrast of at least 4.5 to 1.
 *
 * @param background what is drawn on
 * @param foreground ordinary text
 */
public record ChartColours(Rgb background, Rgb foreground) {

    private static final List<Rgb> UNFAVOURABLE_ON_LIGHT =
            List.of(Rgb.of(0xF6C48C), Rgb.of(0xE08A2E), Rgb.of(0x9A4A00));
    private static final List<Rgb> FAVOURABLE_ON_LIGHT =
            List.of(Rgb.of(0xA9CCE3), Rgb.of(0x5B9BC8), Rgb.of(0x1B4F7A));
    private static final List<Rgb> UNFAVOURABLE_ON_DARK =
            List.of(Rgb.of(0x8A5218), Rgb.of(0xD07F2A), Rgb.of(0xFFC891));
    private static final List<Rgb> FAVOURABLE_ON_DARK =
            List.of(Rgb.of(0x2C5F86), Rgb.of(0x5B9BC8), Rgb.of(0xBFE0F5));
    private static final Rgb PALEST_NEUTRAL = Rgb.of(0xE2E2E2);
    private static final Rgb STRONGEST_NEUTRAL = Rgb.of(0x8A8A8A);
    private static final Rgb DARK_TEXT = Rgb.of(0x1A1A1A);
    private static final Rgb WHITE = Rgb.of(0xFFFFFF);
    private static final double READABLE = 4.5;

    /** {@return whether the background is dark} */
    public boolean dark() {
        return background.luminance() < 0.18;
    }

    /**
     * Gives the colour of an answer.
     *
     * @param polarity whether it speaks for or against
     * @param rank how many answers of the same side are weaker; of neutral ones, how many have a lower score
     * @param side how many answers the side has
     * @return the colour of its segments
     */
    public Rgb fill(Polarity polarity, int rank, int side) {
        if (polarity == Polarity.NEUTRAL) {
            if (side <= 1) {
                return dark() ? STRONGEST_NEUTRAL : Rgb.of(0xD5D5D5);
            }
            double share = (double) rank / (side - 1);
            return PALEST_NEUTRAL.mixedWith(STRONGEST_NEUTRAL, dark() ? 1 - share : share);
        }
        List<Rgb> shades = polarity == Polarity.FAVOURABLE
                ? dark() ? FAVOURABLE_ON_DARK : FAVOURABLE_ON_LIGHT
                : dark() ? UNFAVOURABLE_ON_DARK : UNFAVOURABLE_ON_LIGHT;
        int strongest = shades.size() - 1;
        return shades.get(side <= 1 ? strongest : Math.round((float) rank * strongest / (side - 1)));
    }

    /**
     * Gives the colour of text on a fill.
     *
     * @param fill a colour
     * @return black or white, whichever can be read better
     */
    public Rgb textOn(Rgb fill) {
        return DARK_TEXT.contrast(fill) >= WHITE.contrast(fill) ? DARK_TEXT : WHITE;
    }

    /** {@return text that is less important, still readable} */
    public Rgb quiet() {
        return readable(foreground.mixedWith(background, 0.35));
    }

    /** {@return thin lines and grids} */
    public Rgb line() {
        return foreground.mixedWith(background, 0.78);
    }

    /** {@return the background of something that stands out a little, such as a heading} */
    public Rgb band() {
        return background.mixedWith(foreground, 0.06);
    }

    /** {@return the background of what is selected; ordinary text can be read on it} */
    public Rgb selection() {
        return background.mixedWith(dark() ? Rgb.of(0x5B9BC8) : Rgb.of(0x2F6FA3), dark() ? 0.30 : 0.14);
    }

    /** {@return the colour of focus and of what is to be done next} */
    public Rgb accent() {
        return readable(dark() ? Rgb.of(0x8EC3EA) : Rgb.of(0x1B5E97));
    }

    /** {@return text and marks for good news} */
    public Rgb favourable() {
        return readable(dark() ? Rgb.of(0x8EC3EA) : Rgb.of(0x1B4F7A));
    }

    /** {@return text and marks for what needs work} */
    public Rgb unfavourable() {
        return readable(dark() ? Rgb.of(0xFFB970) : Rgb.of(0x9A4A00));
    }

    private Rgb readable(Rgb wanted) {
        Rgb colour = wanted;
        for (int step = 0; step < 10 && colour.contrast(background) < READABLE; step++) {
            colour = colour.mixedWith(foreground, 0.25);
        }
        return colour;
    }
}
