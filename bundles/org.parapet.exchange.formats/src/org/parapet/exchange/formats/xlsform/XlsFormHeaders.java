// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of columns under their usual names. pyxform, which makes forms of workbooks, takes words with blanks or
 * underscores between them, some headings of older versions, and one colon or two before a language.
 */
final class XlsFormHeaders {

    private static final Pattern IN_A_LANGUAGE =
            Pattern.compile("(label|caption|hint|guidance[ _]hint)\\s*::?\\s*(\\S.*)");
    private static final Map<String, String> TEXTS = Map.of("caption", "label");
    private static final Map<String, String> SURVEY = Map.of("caption", "label", "command", "type", "tag", "name",
            "value", "name", "relevance", "relevant", "calculate", "calculation", "count", "repeat_count", "jr:count",
            "repeat_count");
    private static final Map<String, String> CHOICES = Map.of("caption", "label", "value", "name");
    private static final Map<String, String> SETTINGS = Map.of("title", "form_title", "set_form_title", "form_title",
            "id_string", "form_id", "set_form_id", "form_id");

    private XlsFormHeaders() {
    }

    /** {@return the usual name of a column of the sheet survey} */
    static String survey(String heading) {
        return usual(heading, SURVEY);
    }

    /** {@return the usual name of a column of the sheet choices} */
    static String choices(String heading) {
        return usual(heading, CHOICES);
    }

    /** {@return the usual name of a column of the sheet settings} */
    static String settings(String heading) {
        return usual(heading, SETTINGS);
    }

    private static String usual(String heading, Map<String, String> others) {
        Matcher inALanguage = IN_A_LANGUAGE.matcher(heading);
        if (inALanguage.matches()) {
            String text = joined(inALanguage.group(1));
            return TEXTS.getOrDefault(text, text) + "::" + inALanguage.group(2).strip();
        }
        String name = joined(heading);
        return others.getOrDefault(name, name);
    }

    private static String joined(String words) {
        return words.strip().replaceAll("\\s+", "_");
    }
}
