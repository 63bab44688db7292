// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parapet.model.instrument.text.Codes;

/** Makes well-formed codes, each once, from the names that another format has. Codes differ by more than capitals. */
final class DraftCodes {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");

    private final Set<String> used = new HashSet<>();
    private int next = 1;

    /** Keeps a code from being given. */
    void reserve(String code) {
        used.add(code.toLowerCase(Locale.ROOT));
    }

    /** {@return a code as like the name as can be; a number where the name gives none} */
    String take(String name) {
        String formed = wellFormed(name);
        if (formed.isEmpty()) {
            while (!used.add(String.valueOf(next))) {
                next++;
            }
            return String.valueOf(next);
        }
        String code = formed;
        for (int i = 2; !used.add(code.toLowerCase(Locale.ROOT)); i++) {
            String suffix = "-" + i;
            code = shortened(formed, Codes.MAXIMUM_CODE_LENGTH - suffix.length()) + suffix;
        }
        return code;
    }

    /** {@return a well-formed id, in lower case; "" when the name gives none} */
    static String id(String name) {
        return wellFormed(name).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return a well-formed code; "" when the name gives none} */
    static String wellFormed(String name) {
        if (Codes.isCode(name) && name.length() <= Codes.MAXIMUM_CODE_LENGTH) {
            return name;
        }
        String start = name.length() > 400 ? name.substring(0, 400) : name;
        String plain = MARKS.matcher(Normalizer.normalize(start.strip(), Normalizer.Form.NFD)).replaceAll("");
        return shortened(EDGES.matcher(FOREIGN.matcher(plain).replaceAll("-")).replaceAll(""),
                Codes.MAXIMUM_CODE_LENGTH);
    }

    private static String shortened(String code, int most) {
        return code.length() <= most ? code : EDGES.matcher(code.substring(0, most)).replaceAll("");
    }
}
