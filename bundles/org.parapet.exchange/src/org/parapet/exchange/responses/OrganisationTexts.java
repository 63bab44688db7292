// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;

/** What a cell may hold to name an organisation: names and short names of a partnership, or any name. */
final class OrganisationTexts {

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<NameKey, String> ids = new HashMap<>();
    private final Map<String, Optional<String>> remembered = new HashMap<>();
    private final boolean any;
    private final String allowed;

    private OrganisationTexts(boolean any, String allowed) {
        this.any = any;
        this.allowed = allowed;
    }

    static OrganisationTexts of(Partnership partnership) {
        OrganisationTexts texts = new OrganisationTexts(false, partnership.getOrganisations().stream()
                .map(OrganisationTexts::shown).collect(Collectors.joining(", ")));
        partnership.getOrganisations().forEach(each -> texts.add(each.getName(), each.getId()));
        partnership.getOrganisations().forEach(each -> texts.add(each.getShortName(), each.getId()));
        return texts;
    }

    /** {@return texts that take every name as its own id; names that differ as {@link NameKey} ignores are one} */
    static OrganisationTexts any() {
        return new OrganisationTexts(true, Messages.get("allowed.anyOrganisation"));
    }

    private static String shown(Organisation organisation) {
        String shortName = organisation.getShortName();
        return shortName == null || shortName.isBlank() ? '"' + organisation.getName() + '"'
                : Messages.get("allowed.organisation", organisation.getName(), shortName);
    }

    private void add(String name, String id) {
        if (name != null && !name.isBlank()) {
            ids.putIfAbsent(NameKey.of(name), id);
        }
    }

    /** {@return the id of the organisation; empty when it is not known} */
    Optional<String> find(String cell) {
        Optional<String> known = remembered.get(cell);
        return known != null ? known : lookUp(cell);
    }

    private Optional<String> lookUp(String cell) {
        String text = FormulaGuard.undo(cell).strip();
        NameKey key = NameKey.of(text);
        Optional<String> found = Optional.ofNullable(any ? ids.computeIfAbsent(key, absent -> text) : ids.get(key));
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(cell, found);
        }
        return found;
    }

    String allowed() {
        return allowed;
    }
}
