// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;

/** The texts of a form in its languages. */
final class XlsFormTexts {

    private static final String SEPARATOR = "::";

    private final DraftInstrument draft;
    private final LanguageColumns languages;

    private XlsFormTexts(DraftInstrument draft, LanguageColumns languages) {
        this.draft = draft;
        this.languages = languages;
    }

    /** Finds out the languages, and says which is the instrument's. */
    static XlsFormTexts of(DraftInstrument draft, Table survey, Optional<Table> choices, String defaultLanguage,
            Spot spot) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(survey), choices.stream()).flatMap(table -> table.columns().stream())
                .filter(column -> Stream.of("label", "hint", "guidance_hint")
                        .anyMatch(text -> column.startsWith(text + ':')))
                .forEach(column -> names.add(column.substring(column.lastIndexOf(':') + 1).strip()));
        boolean plain = survey.has("label");
        String own = names.contains(defaultLanguage.toLowerCase(Locale.ROOT)) ? defaultLanguage
                : plain ? "" : names.stream().findFirst().orElse("");
        String told = defaultLanguage.isBlank() ? own : defaultLanguage;
        if (!told.isBlank() && !told.equalsIgnoreCase("default")) {
            Optional<String> tag = LanguageColumns.tag(told);
            tag.ifPresent(language -> draft.instrument().setLanguage(language));
            if (tag.isPresent()) {
                draft.report().taken(spot, told, "instrument language");
            } else {
                draft.report().leftOut("language", spot, DraftInstrument.shown(told));
            }
        }
        return new XlsFormTexts(draft, new LanguageColumns(names, own));
    }

    /** {@return the label in the form's own language; "" when it has none} */
    String label(Table table, Sheet.Row row) {
        return own(table, row, "label");
    }

    /** {@return a text in the form's own language; "" when it has none} */
    String own(Table table, Sheet.Row row, String column) {
        String text = languages.own().isEmpty() ? "" : table.raw(row, name(table, column, languages.own()));
        return text.isBlank() ? table.raw(row, column) : text;
    }

    /** {@return the translations of a text by tags of languages; without blank ones} */
    Map<String, String> translations(Table table, Sheet.Row row, String column) {
        Map<String, String> translations = new LinkedHashMap<>();
        languages.others().forEach((language, tag) -> {
            String text = table.raw(row, name(table, column, language));
            if (!text.isBlank()) {
                translations.put(tag, text);
            }
        });
        return translations;
    }

    /** Takes the translations of a text. */
    void translate(Table table, Sheet.Row row, String column, EObject part, EAttribute feature) {
        languages.others().forEach((language, tag) -> {
            String name = name(table, column, language);
            draft.translation(tag, part, feature, table.raw(row, name), table.spot(row, name));
        });
    }

    /** Counts the columns of texts as read. */
    void read(Table table, Sheet.Row row) {
        own(table, row, "label");
        languages.others().forEach((language, tag) -> table.raw(row, name(table, "label", language)));
    }

    private static String name(Table table, String column, String language) {
        return table.columns().stream().filter(name -> name.startsWith(column + ':')
                && name.substring(name.lastIndexOf(':') + 1).strip().equals(language)).findFirst()
                .orElse(column + SEPARATOR + language);
    }
}
