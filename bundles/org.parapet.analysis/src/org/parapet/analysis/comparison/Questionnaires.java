// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.model.instrument.Instrument;

/** The editions that a comparison meets, each looked up and compiled once. Thread-safe. */
public final class Questionnaires {

    private final EditionLookup lookup;
    private final Map<String, Optional<Edition>> editions = new ConcurrentHashMap<>();

    private record Edition(Instrument instrument, Questionnaire questionnaire) {
    }

    /**
     * Editions from somewhere.
     *
     * @param lookup finds them
     */
    public Questionnaires(EditionLookup lookup) {
        this.lookup = Objects.requireNonNull(lookup);
    }

    /**
     * {@return the questionnaire of an edition; empty when the edition is not known or has no question}
     *
     * @param instrument the instrument's id
     * @param edition the edition
     */
    public Optional<Questionnaire> find(String instrument, String edition) {
        return editions.computeIfAbsent(instrument + '@' + edition, key -> lookup.find(instrument, edition)
                .map(found -> new Edition(found, Questionnaire.of(found)))
                .filter(found -> found.questionnaire().size() > 0)).map(Edition::questionnaire);
    }

    /**
     * {@return what people call an edition, such as {@code PAT (2023)}; {@code id@edition} when it is not known}
     *
     * @param instrument the instrument's id
     * @param edition the edition
     */
    String nameOf(String instrument, String edition) {
        return find(instrument, edition).flatMap(found -> editions.get(instrument + '@' + edition))
                .map(Edition::instrument)
                .map(found -> Messages.get("instrument.edition", title(found), edition))
                .orElse(instrument + '@' + edition);
    }

    private static String title(Instrument instrument) {
        String brief = instrument.getShortTitle();
        return brief == null || brief.isBlank() ? instrument.getTitle() : brief;
    }

    /** {@return the instruments found so far, by {@code id@edition}} */
    public Map<String, Instrument> instruments() {
        Map<String, Instrument> found = new TreeMap<>();
        editions.forEach((reference, edition) -> edition.ifPresent(each -> found.put(reference, each.instrument())));
        return found;
    }
}
