// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.json.JsonValue;
import org.parapet.exchange.formats.json.JsonValue.JsonArray;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;

/** What a questionnaire and its items hold beside what was read, and an instrument has no place for. */
record FhirRemainder(ImportReport report) {

    /** Properties that say nothing when they are false. */
    private static final Set<String> SWITCHES = Set.of("required", "repeats", "readOnly");

    /** Reports what nobody read of the questionnaire itself; its extensions are reported where they are read. */
    void reportAbout(JsonObject questionnaire) {
        reportProperties(questionnaire);
        reportBeside(questionnaire, List.of("_title", "_description", "_publisher", "_copyright"));
    }

    /** Reports what nobody read of an item. */
    void report(JsonObject item) {
        reportProperties(item);
        reportExtensions(item, Set.of(Extensions.ITEM_CONTROL, Extensions.HIDDEN));
        reportBeside(item, List.of("_text"));
    }

    private void reportProperties(JsonObject object) {
        for (Map.Entry<String, JsonValue> property : object.unread()) {
            String value = inShort(property.getValue());
            if (property.getKey().equals("required") && value.equals("true")) {
                report.leftOut("mandatory", property.getValue().spot(), "required");
            } else if (!value.equals("false") || !SWITCHES.contains(property.getKey())) {
                report.leftOut("property", property.getValue().spot(), DraftInstrument.shown(value),
                        property.getKey());
            }
        }
    }

    /** What a property says; "" when it is made of others. */
    static String inShort(JsonValue value) {
        return switch (value) {
            case JsonObject object -> "";
            case JsonArray array -> "";
            default -> value.plain();
        };
    }

    private void reportBeside(JsonObject object, List<String> names) {
        for (String name : names) {
            object.object(name).ifPresent(beside -> reportExtensions(beside, Set.of(Extensions.TRANSLATION)));
        }
    }

    /** That an item is computed was said when it was left out. */
    private void reportExtensions(JsonObject object, Set<String> known) {
        for (JsonObject extension : object.objects("extension")) {
            String url = extension.text("url");
            if (!url.startsWith(Extensions.OWN) && !known.contains(url) && !url.endsWith(Extensions.CALCULATED)) {
                report.leftOut("extension", extension.spot(), DraftInstrument.shown(url));
            }
        }
    }
}
