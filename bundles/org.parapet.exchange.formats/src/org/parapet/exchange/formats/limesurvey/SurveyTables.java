// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parapet.exchange.formats.xml.XmlElement;

/** The tables of a survey structure. Hides whether texts stand in a table itself or in its {@code _l10ns} table. */
final class SurveyTables {

    private final Map<String, List<XmlElement>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, XmlElement>>> texts = new HashMap<>();

    SurveyTables(XmlElement document) {
        for (XmlElement table : document.children()) {
            table.child("rows").ifPresent(rows -> tables.put(table.name(),
                    rows.children().stream().filter(row -> row.name().equals("row")).toList()));
        }
    }

    /** {@return the language of the survey as it names it; "" when it does not} */
    String language() {
        return rows("surveys").stream().findFirst().map(row -> row.text("language").strip())
                .filter(tag -> !tag.isEmpty()).orElseGet(() -> rows("surveys_languagesettings").stream().findFirst()
                        .map(row -> row.text("surveyls_language").strip()).orElse(""));
    }

    /** {@return the names of all tables with rows} */
    List<String> names() {
        return tables.keySet().stream().filter(name -> !tables.get(name).isEmpty()).toList();
    }

    /** {@return the rows of a table; none when there is no such table} */
    List<XmlElement> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /**
     * {@return the rows of a table, one for each thing}; where a table has a row for each language, the one in the
     * survey's language, else the first.
     *
     * @param key the columns that name a thing
     * @param order the columns by which they are ordered, as numbers
     */
    List<XmlElement> things(String table, String language, List<String> key, List<String> order) {
        Map<String, XmlElement> things = new LinkedHashMap<>();
        for (XmlElement row : rows(table)) {
            StringBuilder name = new StringBuilder();
            key.forEach(column -> name.append(row.text(column).strip()).append('\u0000'));
            boolean own = row.text("language").strip().equals(language);
            if (own || !things.containsKey(name.toString())) {
                things.put(name.toString(), row);
            }
        }
        List<XmlElement> sorted = new ArrayList<>(things.values());
        Comparator<XmlElement> comparator = Comparator.comparingLong(row -> 0L);
        for (String column : order) {
            comparator = comparator.thenComparingLong(row -> number(row.text(column)));
        }
        sorted.sort(comparator);
        return sorted;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * {@return the rows that hold the texts of a thing, by language}
     *
     * @param table of the thing
     * @param l10ns the table of its texts in newer files
     * @param key the column that names the thing in both
     * @param thing its row
     * @param code a column that has to be equal as well; "" for none
     */
    Map<String, XmlElement> texts(String table, String l10ns, String key, XmlElement thing, String code) {
        boolean separate = tables.containsKey(l10ns);
        String column = separate ? key : code.isEmpty() ? key : key + ' ' + code;
        Map<String, Map<String, XmlElement>> all = texts.computeIfAbsent(table + ' ' + column, any -> {
            Map<String, Map<String, XmlElement>> made = new HashMap<>();
            for (XmlElement row : rows(separate ? l10ns : table)) {
                made.computeIfAbsent(name(row, column), name -> new LinkedHashMap<>())
                        .putIfAbsent(row.text("language").strip(), row);
            }
            return made;
        });
        return all.getOrDefault(name(thing, column), Map.of());
    }

    private static String name(XmlElement row, String columns) {
        StringBuilder name = new StringBuilder();
        for (String column : columns.split(" ")) {
            name.append(row.text(column).strip()).append('\u0000');
        }
        return name.toString();
    }
}
