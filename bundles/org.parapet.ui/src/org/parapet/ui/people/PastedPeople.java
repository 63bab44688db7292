// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.ParticipantCode;
import org.parapet.model.assessment.operations.PartnershipLookup;

/**
 * What pasted rows would add to a partnership, row by row, and what is wrong with them.
 *
 * @param rows every row that is not blank, in the order in which they were pasted
 */
public record PastedPeople(List<Row> rows) {

    /** What becomes of a row. */
    public enum State {
        /** A person who will be added. */
        ADDED,
        /** A person who is in the partnership, or further up, already. */
        PRESENT,
        /** A row with a mistake, which is left out. */
        WRONG
    }

    /**
     * One pasted row.
     *
     * @param line from 1, as pasted, blank ones counted
     * @param state what becomes of it
     * @param explanation what is new or wrong with it; "" when there is nothing to say
     * @param code the person's code; "" when one will be made
     * @param name the person's name; "" when there is none
     * @param organisation name of the organisation
     * @param role the part the person plays
     * @param contact how to reach the person; "" when there is none
     */
    public record Row(int line, State state, String explanation, String code, String name, String organisation,
            ParticipantRole role, String contact) {
    }

    /** Copies the rows. */
    public PastedPeople {
        rows = List.copyOf(rows);
    }

    /** {@return the rows that will be added} */
    public List<Row> additions() {
        return rows.stream().filter(row -> row.state() == State.ADDED).toList();
    }

    /**
     * {@return what pasted cells mean}
     *
     * @param cells the cells
     * @param columns what each column holds
     * @param organisation for whom people answer when the row does not say; "" makes that a mistake
     * @param partnership where they would be added
     */
    public static PastedPeople of(PastedCells cells, List<PastedColumn> columns, String organisation,
            Partnership partnership) {
        Reader reader = new Reader(columns, organisation, partnership);
        List<Row> rows = new ArrayList<>();
        for (PastedCells.Line line : cells.lines()) {
            rows.add(reader.read(line));
        }
        return new PastedPeople(rows);
    }

    /** Reads row by row and remembers who was further up. */
    private static final class Reader {

        private final List<PastedColumn> columns;
        private final String organisation;
        private final PartnershipLookup lookup;
        private final Set<NameKey> codes = new HashSet<>();
        private final Set<List<NameKey>> people = new HashSet<>();
        private final Set<NameKey> newOrganisations = new HashSet<>();

        Reader(List<PastedColumn> columns, String organisation, Partnership partnership) {
            this.columns = columns;
            this.organisation = organisation;
            this.lookup = new PartnershipLookup(partnership);
            partnership.getParticipants().stream().filter(each -> each.getName() != null && !each.getName().isBlank())
                    .forEach(each -> people.add(List.of(NameKey.of(each.getName()),
                            NameKey.of(each.getOrganisation().getName()))));
        }

        private String cell(PastedCells.Line line, PastedColumn wanted) {
            int index = columns.indexOf(wanted);
            return index < 0 || index >= line.cells().size() ? "" : line.cells().get(index).strip();
        }

        Row read(PastedCells.Line line) {
            String code = cell(line, PastedColumn.CODE);
            String name = cell(line, PastedColumn.NAME);
            String stated = cell(line, PastedColumn.ORGANISATION);
            String called = stated.isEmpty() ? organisation : stated;
            String contact = cell(line, PastedColumn.CONTACT);
            Optional<ParticipantRole> role = PastedRoles.find(cell(line, PastedColumn.ROLE));
            String member = lookup.organisation(called).map(each -> each.getName()).orElse(called);
            Row row = new Row(line.number(), State.ADDED, "", code, name, member, role.orElse(ParticipantRole.OTHER),
                    contact);
            Optional<String> wrong = wrong(row, cell(line, PastedColumn.ROLE), role);
            if (wrong.isPresent()) {
                return state(row, State.WRONG, wrong.get());
            }
            boolean takenCode = !code.isEmpty()
                    && (lookup.participant(code).isPresent() || codes.contains(NameKey.of(code)));
            if (takenCode || !name.isEmpty() && people.contains(List.of(NameKey.of(name), NameKey.of(member)))) {
                return state(row, State.PRESENT, Messages.text("paste.present"));
            }
            remember(row);
            boolean known = lookup.organisation(member).isPresent() || !newOrganisations.add(NameKey.of(member));
            return known ? row : state(row, State.ADDED, Messages.text("paste.newOrganisation", member));
        }

        private static Row state(Row row, State state, String explanation) {
            return new Row(row.line(), state, explanation, row.code(), row.name(), row.organisation(), row.role(),
                    row.contact());
        }

        private void remember(Row row) {
            if (!row.code().isEmpty()) {
                codes.add(NameKey.of(row.code()));
            }
            if (!row.name().isEmpty()) {
                people.add(List.of(NameKey.of(row.name()), NameKey.of(row.organisation())));
            }
        }

        private Optional<String> wrong(Row row, String roleText, Optional<ParticipantRole> role) {
            if (row.code().isEmpty() && row.name().isEmpty()) {
                return Optional.of(Messages.text("paste.nobody"));
            }
            if (!row.code().isEmpty() && !ParticipantCode.isWellFormed(row.code())) {
                return Optional.of(Messages.text("rule.codeMalformed", row.code(), ParticipantCode.MAXIMUM_LENGTH));
            }
            if (NameKey.of(row.organisation()).isBlank()) {
                return Optional.of(Messages.text("paste.noOrganisation"));
            }
            if (role.isEmpty()) {
                return Optional.of(Messages.text("paste.role", roleText.toLowerCase(Locale.ROOT)));
            }
            return PeopleRules.text(row.name()).or(() -> PeopleRules.text(row.organisation()))
                    .or(() -> PeopleRules.text(row.contact()));
        }
    }
}
