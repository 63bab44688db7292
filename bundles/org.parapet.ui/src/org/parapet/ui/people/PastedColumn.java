// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a pasted column holds. */
public enum PastedColumn {
    /** The person's name. */
    NAME("column.name", "name", "person", "participant name", "full name"),
    /** The organisation the person answers for. */
    ORGANISATION("column.organisation", "organisation", "organization", "org", "partner", "member", "company",
            "agency"),
    /** The part the person plays. */
    ROLE("column.role", "role", "part"),
    /** How to reach the person. */
    CONTACT("column.contact", "contact", "mail", "e-mail", "email", "phone", "telephone", "address"),
    /** The pseudonymous code. */
    CODE("column.code", "code", "participant", "participant code", "id"),
    /** Something that is left out. */
    IGNORED("column.ignored");

    private final String key;
    private final List<String> headings;

    PastedColumn(String key, String... headings) {
        this.key = key;
        this.headings = List.of(headings);
    }

    /** {@return the heading for people} */
    public String title() {
        return Messages.text(key);
    }

    /**
     * {@return what a column with a heading holds; empty when the heading says nothing}
     *
     * @param heading as pasted; letter case and spaces at the ends make no difference
     */
    public static Optional<PastedColumn> ofHeading(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.headings.contains(wanted)
                || column != IGNORED && column.title().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }
}
