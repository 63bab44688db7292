// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** Takes the wordings that a concept of a value set has in other languages. */
    void designations(JsonObject concept, EObject part, EAttribute feature) {
        Set<String> taken = new HashSet<>();
        for (JsonObject designation : concept.objects("designation")) {
            DraftInstrument.languageTag(designation.text("language")).filter(taken::add)
                    .filter(tag -> !tag.equals(draft.instrument().getLanguage()))
                    .ifPresent(tag -> draft.translation(tag, part, feature, designation.text("value"),
                            designation.spot("value")));
        }
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
