// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parapet.exchange.formats.draft.DraftInstrument;

/** The languages of an XLSForm: its columns such as {@code label::Welsh (cy)}, and which of them is the form's own. */
final class LanguageColumns {

    private static final Pattern TAGGED = Pattern.compile("\\(([^()]*)\\)\\s*$");

    /** Tags by the names that columns give the languages, in lower case. */
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final String own;

    /**
     * @param names languages as columns name them, in lower case, in order
     * @param ownName the form's own; "" when only columns without a language are
     */
    LanguageColumns(Iterable<String> names, String ownName) {
        names.forEach(name -> tag(name).ifPresent(tag -> tags.put(name, tag)));
        own = ownName.toLowerCase(Locale.ROOT);
    }

    /** {@return the name that the columns of the form's own language have; ""  when it has none} */
    String own() {
        return own;
    }

    /** {@return the other languages: tags by names} */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>(tags);
        others.remove(own);
        return others;
    }

    /** {@return the tag of a language that is named as in {@code Welsh (cy)}, {@code cy} or {@code Welsh}} */
    static Optional<String> tag(String name) {
        Matcher tagged = TAGGED.matcher(name);
        if (tagged.find()) {
            String plain = name.substring(0, tagged.start()).strip();
            return DraftInstrument.languageTag(tagged.group(1)).map(tag -> withRegion(tag, plain));
        }
        String plain = name.strip();
        for (String language : Locale.getISOLanguages()) {
            if (language.equalsIgnoreCase(plain)
                    || Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(plain)) {
                return Optional.of(language);
            }
        }
        return plain.contains("-") ? DraftInstrument.languageTag(plain) : Optional.empty();
    }

    /** {@return the tag with the region that the name beside it says, as in {@code Portuguese Brazil (pt)}} */
    private static String withRegion(String tag, String name) {
        return Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals(tag)
                        && XlsFormNames.plain(locale).equalsIgnoreCase(name))
                .map(Locale::toLanguageTag).findFirst().orElse(tag);
    }
}
