// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.Set;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;

/** What the extensions and properties of an item say of it. */
final class ItemMarks {

    private ItemMarks() {
    }

    /** {@return the value of an extension; "" when the item has none} */
    static String extension(JsonObject item, String url) {
        return item.objects("extension").stream().filter(extension -> extension.text("url").equals(url)).findFirst()
                .map(AnswerLists::value).orElse("");
    }

    /** {@return which part of an instrument of Parapet it is; "" when it was not written by Parapet} */
    static String part(JsonObject item) {
        return extension(item, Extensions.PART);
    }

    /** {@return whether no form shows it: scores and notes for those who evaluate} */
    static boolean isHidden(JsonObject item) {
        return extension(item, Extensions.HIDDEN).equals("true");
    }

    /** {@return whether an expression makes its answer} */
    static boolean isComputed(JsonObject question) {
        return question.objects("extension").stream()
                .anyMatch(extension -> extension.text("url").endsWith(Extensions.CALCULATED));
    }

    /** {@return whether it lists the answers to choose from; in R5 questions for numbers and texts may} */
    static boolean hasOptions(JsonObject question) {
        return !question.objects("answerOption").isEmpty() || !question.text("answerValueSet").isEmpty();
    }

    /** {@return whether a display helps with the question that it stands within} */
    static boolean isHelp(JsonObject display) {
        return display.objects("extension").stream()
                .filter(extension -> extension.text("url").equals(Extensions.ITEM_CONTROL))
                .flatMap(extension -> extension.object("valueCodeableConcept").stream())
                .flatMap(concept -> concept.objects("coding").stream())
                .anyMatch(coding -> Set.of("help", "flyover").contains(coding.text("code")));
    }
}
