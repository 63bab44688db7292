// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.instrument.Polarity;

class ChartColoursTest {

    @ParameterizedTest
    @ValueSource(ints = {0xFFFFFF, 0xF6F5F4, 0x2F2F2F, 0x1E1E1E, 0x000000})
    void allTextCanBeReadOnLightAndDark(int background) {
        Rgb behind = Rgb.of(background);
        ChartColours colours = new ChartColours(behind, Rgb.of(background > 0x808080 ? 0x1A1A1A : 0xEEEEEE));
        for (Rgb text : List.of(colours.quiet(), colours.accent(), colours.favourable(), colours.unfavourable())) {
            assertTrue(text.contrast(behind) >= 4.5, text + " on " + behind);
        }
        assertTrue(colours.foreground().contrast(colours.selection()) >= 4.5);
        for (Polarity polarity : Polarity.VALUES) {
            for (int rank = 0; rank < 3; rank++) {
                Rgb fill = colours.fill(polarity, rank, 3);
                assertTrue(colours.textOn(fill).contrast(fill) >= 4.5, polarity + " " + rank + " " + fill);
            }
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Rgb.of(0).contrast(Rgb.of(0xFFFFFF)), 1e-9);
        assertEquals(4.54, Rgb.of(0x767676).contrast(Rgb.of(0xFFFFFF)), 0.01);
    }
}
