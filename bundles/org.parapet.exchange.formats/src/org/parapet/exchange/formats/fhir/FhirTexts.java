// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;

/** The translations that FHIR keeps beside a text, in the property of the same name with an underscore. */
record FhirTexts(DraftInstrument draft) {

    /** Takes the text and its translations. */
    void take(JsonObject object, String name, EObject part, EAttribute feature) {
        draft.text(part, feature, object.text(name), object.spot(name));
        translate(object, name, part, feature);
    }

    /** Takes the translations of a text. */
    void translate(JsonObject object, String name, EObject part, EAttribute feature) {
        object.object("_" + name).ifPresent(beside -> {
            for (JsonObject extension : beside.objects("extension")) {
                if (extension.text("url").equals(Extensions.TRANSLATION)) {
                    translate(extension, part, feature);
                }
            }
        });
    }

    private void translate(JsonObject translation, EObject part, EAttribute feature) {
        String language = "";
        String content = "";
        for (JsonObject each : translation.objects("extension")) {
            if (each.text("url").equals("lang")) {
                language = AnswerLists.value(each);
            } else if (each.text("url").equals("content")) {
                content = AnswerLists.value(each);
            }
        }
        Optional<String> tag = DraftInstrument.languageTag(language);
        if (tag.isPresent()) {
            draft.translation(tag.get(), part, feature, content, translation.spot());
        } else {
            draft.report().leftOut("language", translation.spot(), DraftInstrument.shown(language));
        }
    }
}
