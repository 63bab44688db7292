// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.look;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an organisation's reports look. Colours of answers and figures in pictures stay as they are, because they carry
 * meaning and are chosen to be told apart.
 *
 * @param organisation the organisation's name
 * @param logo the logo
 * @param accent the colour of headings, table heads and rules: red, green and blue, 8 bits each
 * @param cover whether reports begin with a page of their own
 * @param coverText a text for the cover
 */
public record ReportLook(Optional<String> organisation, Optional<Logo> logo, OptionalInt accent, boolean cover,
        Optional<String> coverText) {

    /** Parapet's own look. */
    public static final ReportLook PLAIN =
            new ReportLook(Optional.empty(), Optional.empty(), OptionalInt.empty(), false, Optional.empty());

    /** Refuses missing values. */
    public ReportLook {
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(logo);
        Objects.requireNonNull(accent);
        Objects.requireNonNull(coverText);
    }

    /**
     * A logo, drawn anew from its file so that nothing but pixels is left of it.
     *
     * @param png the picture as PNG
     * @param alternative a text in its place
     */
    public record Logo(byte[] png, String alternative) {

        /** Copies the picture. */
        public Logo {
            png = png.clone();
            Objects.requireNonNull(alternative);
        }

        @Override
        public byte[] png() {
            return png.clone();
        }
    }
}
