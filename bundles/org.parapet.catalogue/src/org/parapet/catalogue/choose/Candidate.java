// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

/**
 * What the chooser needs to know of an instrument.
 *
 * @param id the instrument's id
 * @param edition its edition
 * @param title its title
 * @param fidelity how closely it follows its source
 * @param stages the stages it is suited for; none when its source names no limit
 * @param kinds the kinds of partnering it is suited for; none when its source names no limit
 * @param minimumParticipants how many participants it needs at least, from 1
 * @param minutes minutes one participant needs; 0 when its source does not say
 * @param administrations how it can be administered, the recommended way first; none when its source does not say
 * @param yields what it gives; none when its source does not say
 * @param obtainFrom where its wording can be got; empty when that is not known or not needed
 */
public record Candidate(String id, String edition, String title, Fidelity fidelity, List<Stage> stages,
        List<PartneringKind> kinds, int minimumParticipants, int minutes, List<Administration> administrations,
        List<Yield> yields, String obtainFrom) {

    /** Copies the lists and refuses missing values. */
    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fidelity, "fidelity");
        stages = List.copyOf(stages);
        kinds = List.copyOf(kinds);
        administrations = List.copyOf(administrations);
        yields = List.copyOf(yields);
        Objects.requireNonNull(obtainFrom, "obtainFrom");
    }

    /**
     * {@return the candidate that an instrument is}
     *
     * @param instrument with its fit
     */
    public static Candidate of(Instrument instrument) {
        Fit fit = instrument.getFit();
        return new Candidate(instrument.getId(), instrument.getEdition(), instrument.getTitle(),
                instrument.getFidelity(), fit.getStages(), fit.getKinds(), Math.max(1, fit.getMinimumParticipants()),
                Math.max(0, fit.getMinutes()), fit.getAdministrations(), fit.getYields(),
                Optional.ofNullable(instrument.getSource().getObtainFrom()).map(String::strip).orElse(""));
    }

    /**
     * {@return the candidates among catalogue entries, in their order}; loads each, and leaves out those that cannot be
     * loaded, which the catalogue then reports.
     *
     * @param entries of the catalogue
     */
    public static List<Candidate> of(List<InstrumentEntry> entries) {
        return entries.stream().map(InstrumentEntry::load).map(result -> result.model().map(Candidate::of))
                .flatMap(Optional::stream).toList();
    }

    /** {@return what names the instrument: {@code ID@EDITION}} */
    public String reference() {
        return id + '@' + edition;
    }
}
