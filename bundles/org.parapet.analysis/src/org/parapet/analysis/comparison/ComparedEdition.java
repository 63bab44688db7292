// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.model.instrument.Instrument;

/**
 * What all assessments with one edition have in common.
 *
 * @param name what people call it
 * @param instrument the edition
 * @param measured which of its questions measure each construct; empty when no crosswalk covers it
 * @param values what the choices of each question are worth, see {@link GroupView#values}
 * @param texts the wording of its items by code, each on one line
 */
record ComparedEdition(String name, Instrument instrument, Optional<Map<String, ConstructMap.Measured>> measured,
        double[][] values, Map<String, String> texts) {

    static ComparedEdition of(String name, Questionnaire questionnaire, Instrument instrument, ConstructMap map) {
        return new ComparedEdition(name, instrument, map.of(questionnaire), GroupView.values(questionnaire),
                texts(instrument));
    }

    private static Map<String, String> texts(Instrument instrument) {
        Map<String, String> texts = new HashMap<>();
        instrument.getSections().forEach(section -> section.getItems().forEach(item -> texts.put(item.getCode(),
                Objects.requireNonNullElse(item.getText(), "").strip().replaceAll("\\s+", " "))));
        return texts;
    }
}
