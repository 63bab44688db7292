// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import org.parapet.model.instrument.text.TextCharacters;

/** Makes texts of a file into such as an instrument can hold, and reports what that takes. */
final class DraftTexts {

    private final ImportReport report;

    DraftTexts(ImportReport report) {
        this.report = report;
    }

    /** {@return the text without what an instrument cannot hold: other control characters, blanks at its ends} */
    String clean(String raw, Spot spot) {
        if (isClean(raw)) {
            return raw;
        }
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        String kept = TextCharacters.withoutForbidden(text);
        String clean = kept.strip();
        if (kept.length() != text.length()) {
            report.changed("characters", spot, DraftInstrument.shown(raw), DraftInstrument.shown(clean));
        } else if (!clean.equals(text) && !clean.isEmpty()) {
            report.changed("blanks", spot, DraftInstrument.shown(raw), DraftInstrument.shown(clean));
        }
        return clean;
    }

    private static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c >= 0x7F && (Character.isISOControl(c) || c > 0x2000)) {
                return false;
            }
        }
        return raw.isEmpty() || !Character.isWhitespace(raw.charAt(0))
                && !Character.isWhitespace(raw.charAt(raw.length() - 1));
    }
}
