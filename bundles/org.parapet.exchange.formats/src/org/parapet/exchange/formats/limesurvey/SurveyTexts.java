// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.PlainText;
import org.parapet.exchange.formats.xml.XmlElement;

/**
 * The texts of a survey, without HTML, in its languages.
 *
 * @param draft takes them
 * @param rules sees what they show
 * @param language of the survey, as the survey names it
 */
record SurveyTexts(DraftInstrument draft, SurveyRules rules, String language) {

    /**
     * Sets a text, or takes its translation.
     *
     * @param own whether the row is in the language of the survey
     * @param tag the language as the survey names it
     */
    void set(EObject part, EAttribute feature, XmlElement row, String column, boolean own, String tag) {
        String text = plain(row, column);
        if (own) {
            draft.text(part, feature, text, LimeSurveyReading.spot(row, column));
        } else {
            DraftInstrument.languageTag(tag).ifPresent(other -> draft.translation(other, part, feature, text,
                    LimeSurveyReading.spot(row, column)));
        }
    }

    /** {@return a text without HTML} */
    String plain(XmlElement row, String column) {
        String html = row.text(column);
        String text = PlainText.of(html);
        if (!text.equals(html.strip())) {
            draft.report().changed("html", LimeSurveyReading.spot(row, column), DraftInstrument.shown(html),
                    DraftInstrument.shown(text));
        }
        rules.ofText(row, column, text);
        return text;
    }

    /** Takes the translations of a text from the rows that hold it, by language. */
    void translate(Map<String, XmlElement> wordings, String column, EObject part, EAttribute feature) {
        wordings.forEach((tag, row) -> {
            if (!tag.equals(language)) {
                set(part, feature, row, column, false, tag);
            }
        });
    }
}
