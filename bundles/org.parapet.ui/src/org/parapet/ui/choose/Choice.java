// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.choose.Candidate;
import org.parapet.model.instrument.Instrument;

/**
 * An instrument that can be chosen.
 *
 * @param entry what its plug-in declares
 * @param instrument what its file says
 */
record Choice(InstrumentEntry entry, Instrument instrument) {

    /** {@return the instruments that can be read; the catalogue reports the others} */
    static List<Choice> of(List<InstrumentEntry> entries) {
        return entries.stream().map(entry -> entry.load().model().map(model -> new Choice(entry, model)))
                .flatMap(Optional::stream).toList();
    }

    Candidate candidate() {
        return Candidate.of(instrument);
    }

    String reference() {
        return candidate().reference();
    }

    int items() {
        return instrument.getSections().stream().mapToInt(section -> section.getItems().size()).sum();
    }

    /**
     * {@return whether the instrument has every one of the words somewhere in its texts}
     *
     * @param search words in any order; none match everything
     */
    boolean matches(String search) {
        String text = text();
        return Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private String text() {
        List<String> texts = new ArrayList<>(instrument.getAuthors());
        texts.add(instrument.getId());
        texts.add(instrument.getTitle());
        texts.add(instrument.getShortTitle());
        texts.add(instrument.getAbstract());
        texts.add(instrument.getPublisher());
        instrument.getSections().forEach(section -> {
            texts.add(section.getTitle());
            section.getItems().forEach(item -> texts.add(item.getText()));
        });
        return String.join("\n", texts.stream().map(String::valueOf).toList()).toLowerCase(Locale.ROOT);
    }
}
