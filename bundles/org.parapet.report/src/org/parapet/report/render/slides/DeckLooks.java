// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render.slides;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a deck looks.
 *
 * @param titles how the titles of slides look
 * @param language the language tag of its texts
 */
record DeckLooks(List<TitleLook> titles, String language) {

    private static final int INK = 0x22303C;
    private static final int PAPER = 0xFFFFFF;
    private static final long USUAL_SIZE = 2600;

    /** The colour of the titles, which is the theme's. */
    private int accent() {
        return titles.stream().filter(look -> !look.cover()).findFirst().map(TitleLook::color).orElse(INK);
    }

    /** {@return the theme's colours by their names there, as hexadecimal digits} */
    Map<String, String> themeColors() {
        return Map.of("dk1", hexadecimal(INK), "dk2", hexadecimal(accent()), "accent1", hexadecimal(accent()));
    }

    /** {@return the names by which slides refer to the theme's colours, by their hexadecimal digits in upper case} */
    Map<String, String> colorNames() {
        Map<String, String> names = new TreeMap<>();
        names.put(hexadecimal(accent()), "accent1");
        names.put(hexadecimal(INK), "tx1");
        names.put(hexadecimal(PAPER), "bg1");
        return names;
    }

    private static String hexadecimal(int color) {
        return String.format(Locale.ROOT, "%06X", color & PAPER);
    }

    /** {@return the size of the titles' letters in hundredths of a point} */
    long titleSize(boolean cover) {
        return titles.stream().filter(look -> look.cover() == cover).findFirst()
                .map(look -> Math.round(look.points() * 100)).orElse(USUAL_SIZE);
    }
}
