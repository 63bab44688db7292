// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.ParticipantCode;
import org.parapet.model.assessment.operations.PartnershipLookup;
import org.parapet.model.assessment.operations.TextLimit;

/**
 * Says in plain words why something about people cannot be as typed.
 *
 * @param partnership the partnership
 */
public record PeopleRules(Partnership partnership) {

    /**
     * {@return what is wrong with a code}
     *
     * @param participant who is to have it
     * @param code as typed
     */
    public Optional<String> code(Participant participant, String code) {
        String value = code.strip();
        if (value.isEmpty()) {
            return Optional.of(Messages.text("rule.codeMissing"));
        }
        if (!ParticipantCode.isWellFormed(value)) {
            return Optional.of(Messages.text("rule.codeMalformed", value, ParticipantCode.MAXIMUM_LENGTH));
        }
        return new PartnershipLookup(partnership).participant(value).filter(other -> other != participant)
                .map(other -> Messages.text("rule.codeTaken", value));
    }

    /**
     * {@return what is wrong with an organisation's name or short name}
     *
     * @param organisation which is to have it; empty for one that is being added
     * @param name as typed
     * @param required whether it may not be blank
     */
    public Optional<String> organisation(Optional<Organisation> organisation, String name, boolean required) {
        NameKey key = NameKey.of(name);
        if (key.isBlank()) {
            return required ? Optional.of(Messages.text("rule.organisationMissing")) : Optional.empty();
        }
        boolean taken = partnership.getOrganisations().stream()
                .filter(other -> organisation.isEmpty() || other != organisation.get())
                .anyMatch(other -> is(other.getName(), key) || is(other.getShortName(), key));
        return taken ? Optional.of(Messages.text("rule.organisationTaken", name.strip())) : text(name);
    }

    private static boolean is(String name, NameKey key) {
        return name != null && NameKey.of(name).equals(key);
    }

    /**
     * {@return what is wrong with a text that stands on one line}
     *
     * @param text as typed
     */
    public static Optional<String> text(String text) {
        if (text.strip().length() > TextLimit.NAME.maximum()) {
            return Optional.of(Messages.text("rule.textTooLong", TextLimit.NAME.maximum()));
        }
        OptionalInt forbidden = TextLimit.NAME.firstForbidden(text.strip());
        return forbidden.isPresent() ? Optional.of(Messages.text("rule.textCharacter")) : Optional.empty();
    }
}
