// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that XForms can use as those of XML elements: letters, digits and underscores, beginning with a letter. */
final class XlsFormNames {

    /** The name of what forms add of their own: numbers of answers, times and the like. */
    private static final String RESERVED = "meta";

    private final Set<String> used = new HashSet<>(Set.of(RESERVED));

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

    /**
     * {@return the language as XLSForm columns name it, such as {@code Welsh (cy)}} In brackets stands the language
     * alone, which is what programs look up; a region is in its name, unless the name does not lead back to it.
     */
    static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = plain(locale);
        String language = name.isEmpty() ? "" : name + " (" + locale.getLanguage() + ')';
        return LanguageColumns.tag(language).filter(tag::equals).isPresent() ? language
                : (name.isEmpty() ? tag : name) + " (" + tag + ')';
    }

    /** {@return the English name of a language without the brackets and commas that regions stand in} */
    static String plain(Locale locale) {
        return locale.getDisplayName(Locale.ENGLISH).replaceAll("[():,]", "").strip();
    }
}
