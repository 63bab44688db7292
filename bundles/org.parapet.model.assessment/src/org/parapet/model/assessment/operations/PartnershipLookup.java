// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;

/**
 * Finds the parts of a partnership by what people call them. Names are compared as {@link NameKey} does. It looks at
 * the partnership at every call, so it may be kept while the partnership changes; parts without a name are never found.
 *
 * @param partnership where to look
 */
public record PartnershipLookup(Partnership partnership) {

    /** Checks the part. */
    public PartnershipLookup {
        Objects.requireNonNull(partnership, "partnership");
    }

    /**
     * {@return the organisation with this name, else the one with this short name}
     *
     * @param name name or short name
     */
    public Optional<Organisation> organisation(String name) {
        NameKey wanted = NameKey.of(name);
        return partnership.getOrganisations().stream().filter(each -> matches(wanted, each.getName())).findFirst()
                .or(() -> partnership.getOrganisations().stream().filter(each -> matches(wanted, each.getShortName()))
                        .findFirst());
    }

    /**
     * {@return the participant with this code}
     *
     * @param code pseudonymous code
     */
    public Optional<Participant> participant(String code) {
        NameKey wanted = NameKey.of(code);
        return partnership.getParticipants().stream().filter(each -> matches(wanted, each.getCode())).findFirst();
    }

    /**
     * {@return the wave with this name}
     *
     * @param name name of the wave
     */
    public Optional<Wave> wave(String name) {
        NameKey wanted = NameKey.of(name);
        return partnership.getWaves().stream().filter(each -> matches(wanted, each.getName())).findFirst();
    }

    /**
     * {@return the assessment with an instrument edition in a wave}
     *
     * @param instrument id of the instrument
     * @param edition its edition
     * @param wave name of the wave
     */
    public Optional<Assessment> assessment(String instrument, String edition, String wave) {
        NameKey wanted = NameKey.of(wave);
        return partnership.getAssessments().stream()
                .filter(each -> instrument.equals(each.getInstrument()) && edition.equals(each.getEdition()))
                .filter(each -> each.getWave() != null && matches(wanted, each.getWave().getName())).findFirst();
    }

    /**
     * {@return the assessments that fit, in the order of the file}
     *
     * @param instrument id of the instrument in any edition; empty for all instruments
     * @param wave name of the wave; empty for all waves
     */
    public List<Assessment> assessments(Optional<String> instrument, Optional<String> wave) {
        Optional<NameKey> wanted = wave.map(NameKey::of);
        return partnership.getAssessments().stream()
                .filter(each -> instrument.isEmpty() || instrument.get().equals(each.getInstrument()))
                .filter(each -> wanted.isEmpty()
                        || each.getWave() != null && matches(wanted.get(), each.getWave().getName()))
                .toList();
    }

    private static boolean matches(NameKey wanted, String name) {
        return name != null && !wanted.isBlank() && wanted.equals(NameKey.of(name));
    }
}
