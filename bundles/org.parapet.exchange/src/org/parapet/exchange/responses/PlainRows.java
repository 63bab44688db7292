// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.operations.ParticipantCode;
import org.parapet.model.assessment.operations.TextLimit;

/** Scans the bytes of one part of a plain file after the other. Stops at whatever is not plain. Not thread-safe. */
final class PlainRows {

    private static final int PARTICIPANT = -2;
    private static final int ORGANISATION = -3;
    private static final int ROLE = -4;
    private static final int TEXT = -5;

    private static final ParticipantRole[] ROLES = ParticipantRole.values();
    private static final String CODE_PUNCTUATION = "._-";

    private final FileChannel channel;
    private final byte delimiter;
    private final DuplicateSearch search;
    private final int[] kinds;
    private final byte[] codeLetters = codeLetters();
    private final ShortCells[] shortCells;
    private final CellLookup[] longCells;
    private CellLookup organisationCells = new CellLookup(cell -> CellLookup.ODD);
    private final CellLookup roleCells;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final int[] choices;
    private int[] indexes = new int[16];
    private byte[] buffer = new byte[0];
    private long[] fingerprints = new long[1 << 12];
    private int participants;
    private int organisation;
    private ParticipantRole role = ParticipantRole.OTHER;
    private ResponsePart part;

    PlainRows(FileChannel channel, byte delimiter, Header header, Questions questions, DuplicateSearch search) {
        this.search = search;
        this.channel = channel;
        this.delimiter = delimiter;
        kinds = header.questions().clone();
        header.texts().forEach(text -> kinds[text.column()] = TEXT);
        kinds[header.participant()] = PARTICIPANT;
        kinds[header.organisation()] = ORGANISATION;
        if (header.role() != Header.NONE) {
            kinds[header.role()] = ROLE;
        }
        List<OptionTexts> texts = questions.choices().stream().map(Question::texts).toList();
        choices = new int[texts.size()];
        Arrays.fill(choices, OptionTexts.BLANK);
        shortCells = texts.stream().map(each -> new ShortCells()).toArray(ShortCells[]::new);
        longCells = texts.stream().map(PlainRows::answers).toArray(CellLookup[]::new);
        RoleTexts roles = new RoleTexts();
        roleCells = new CellLookup(cell -> cell.isBlank() ? ParticipantRole.OTHER.ordinal()
                : roles.find(cell).map(Enum::ordinal).orElse(CellLookup.ODD));
    }

    private static CellLookup answers(OptionTexts texts) {
        return new CellLookup(cell -> {
            int found = texts.find(cell);
            return found == OptionTexts.UNKNOWN ? CellLookup.ODD : found;
        });
    }

    /** {@return for each ASCII character of a code its lower case, 0 for those no code may hold} */
    private static byte[] codeLetters() {
        byte[] letters = new byte[128];
        for (char c = 0; c < letters.length; c++) {
            boolean allowed = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                    || CODE_PUNCTUATION.indexOf(c) >= 0;
            letters[c] = allowed ? (byte) Character.toLowerCase(c) : 0;
        }
        return letters;
    }

    private int ordinal(String id) {
        return ordinals.computeIfAbsent(id, absent -> {
            ids.add(absent);
            return ids.size() - 1;
        });
    }

    /**
     * Counts the rows of a part.
     *
     * @param into takes them
     * @param from where the first row begins, in bytes
     * @param to behind the last row
     * @return whether all of it is plain
     */
    boolean count(ResponsePart into, long from, long to) throws IOException {
        part = into;
        participants = 0;
        forgetOrganisations();
        int length = fill(from, Math.toIntExact(to - from));
        int at = 0;
        while (at >= 0 && at < length) {
            at = row(at);
        }
        return at >= 0;
    }

    /** Parts are not counted in their order, so that an organisation has the spelling of each part by itself. */
    private void forgetOrganisations() {
        OrganisationTexts names = OrganisationTexts.any();
        organisationCells = new CellLookup(cell -> cell.isBlank() ? CellLookup.ODD
                : names.find(cell).map(this::ordinal).orElse(CellLookup.ODD));
        organisations.clear();
        ordinals.clear();
        ids.clear();
        Arrays.fill(indexes, -1);
    }

    /** {@return what stands for the participants of the part just counted} */
    long[] fingerprints() {
        return Arrays.copyOf(fingerprints, participants);
    }

    /** {@return the ids of the organisations of the part just counted, in the order in which they came up} */
    List<String> organisations() {
        return List.copyOf(organisations);
    }

    /** Reads a part; a last line without an end gets one. */
    private int fill(long from, int length) throws IOException {
        if (buffer.length < length + 2) {
            buffer = new byte[length + 2];
        }
        ByteBuffer into = ByteBuffer.wrap(buffer, 0, length);
        while (into.hasRemaining()) {
            if (channel.read(into, from + into.position()) < 0) {
                throw new EOFException();
            }
        }
        if (length > 0 && buffer[length - 1] != '\n') {
            buffer[length] = '\n';
            return length + 1;
        }
        return length;
    }

    /** {@return where the next row begins; -1 when this one is not plain} */
    private int row(int begin) {
        int column = 0;
        int cell = begin;
        long key = 0;
        int at = begin;
        while (true) {
            byte here = buffer[at];
            if (here == delimiter) {
                if (column == kinds.length || !cell(kinds[column], cell, at, key)) {
                    return -1;
                }
                column++;
                cell = at + 1;
                key = 0;
            } else if (here > '"' || here < 0 || here == ' ' || here == '!') {
                key = key << 8 | here & 0xFF;
            } else if (here == '\n' || here == '\r' && buffer[at + 1] == '\n') {
                int next = here == '\n' ? at + 1 : at + 2;
                if (at == begin) {
                    return next;
                }
                if (column != kinds.length - 1 || !cell(kinds[column], cell, at, key)) {
                    return -1;
                }
                part.accept(organisation, role, choices);
                return next;
            } else {
                return -1;
            }
            at++;
        }
    }

    private boolean cell(int kind, int from, int to, long key) {
        if (kind >= 0) {
            return answer(kind, from, to, key);
        }
        return switch (kind) {
            case PARTICIPANT -> participant(from, to);
            case ORGANISATION -> organisation(from, to);
            case ROLE -> role(from, to);
            case TEXT -> isText(from, to);
            default -> false;
        };
    }

    private boolean answer(int question, int from, int to, long key) {
        if (from == to) {
            choices[question] = OptionTexts.BLANK;
            return true;
        }
        boolean isShort = to - from <= ShortCells.LONGEST;
        int found = isShort ? shortCells[question].find(key) : CellLookup.ODD;
        if (found == CellLookup.ODD) {
            found = longCells[question].find(buffer, from, to);
            if (found == CellLookup.ODD) {
                return false;
            }
            if (isShort) {
                shortCells[question].remember(key, found);
            }
        }
        choices[question] = found;
        return true;
    }

    private boolean participant(int from, int to) {
        if (from == to || to - from > ParticipantCode.MAXIMUM_LENGTH
                || CODE_PUNCTUATION.indexOf(buffer[from]) >= 0) {
            return false;
        }
        long sum = DuplicateSearch.begin();
        for (int at = from; at < to; at++) {
            byte letter = buffer[at] < 0 ? 0 : codeLetters[buffer[at]];
            if (letter == 0) {
                return false;
            }
            sum = DuplicateSearch.with(sum, letter);
        }
        if (participants == fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, participants * 2);
        }
        fingerprints[participants++] = search.mix().applyAsLong(sum);
        return true;
    }

    private boolean organisation(int from, int to) {
        int ordinal = organisationCells.find(buffer, from, to);
        if (ordinal == CellLookup.ODD) {
            return false;
        }
        if (ordinal >= indexes.length) {
            int known = indexes.length;
            indexes = Arrays.copyOf(indexes, Math.max(ordinal + 1, known * 2));
            Arrays.fill(indexes, known, indexes.length, -1);
        }
        if (indexes[ordinal] < 0) {
            indexes[ordinal] = part.organisation(ids.get(ordinal));
            organisations.add(ids.get(ordinal));
        }
        organisation = indexes[ordinal];
        return true;
    }

    private boolean role(int from, int to) {
        int found = roleCells.find(buffer, from, to);
        if (found == CellLookup.ODD) {
            return false;
        }
        role = ROLES[found];
        return true;
    }

    private boolean isText(int from, int to) {
        boolean ascii = to - from <= TextLimit.PROSE.maximum();
        for (int at = from; at < to && ascii; at++) {
            ascii = buffer[at] >= ' ' && buffer[at] < 0x7F;
        }
        return ascii || CellLookup.decoded(buffer, from, to)
                .filter(text -> text.length() <= TextLimit.PROSE.maximum()
                        && TextLimit.PROSE.firstForbidden(text).isEmpty()).isPresent();
    }
}
