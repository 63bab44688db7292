// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that XForms can use as those of XML elements: letters, digits and underscores, beginning with a letter. */
final class XlsFormNames {

    private final Set<String> used = new HashSet<>();

    /** {@return a name as like the code as can be, different from all given before} */
    String take(String code) {
        String plain = code.replaceAll("[^A-Za-z0-9_]", "_");
        String formed = Character.isLetter(plain.charAt(0)) ? plain : "q" + plain;
        String name = formed;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = formed + '_' + i;
        }
        return name;
    }

    /** {@return the language as XLSForm columns name it, such as {@code Welsh (cy)}} */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH).replaceAll("[():]", "").strip();
        return (name.isEmpty() ? tag : name) + " (" + tag + ')';
    }
}
