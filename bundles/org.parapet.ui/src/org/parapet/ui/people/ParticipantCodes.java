// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;

/**
 * Gives participants codes that stand for them without naming them: the first letter of their organisation and a
 * number, such as E01. A number is not given again while a higher one is in use, so that two people are not mistaken
 * for each other after one was removed.
 */
public final class ParticipantCodes {

    private static final char OTHERWISE = 'P';

    private final Set<NameKey> used = new HashSet<>();

    /**
     * Codes for one partnership.
     *
     * @param partnership whose present codes are not given again
     */
    public ParticipantCodes(Partnership partnership) {
        partnership.getParticipants().forEach(participant -> reserve(participant.getCode()));
    }

    /**
     * Keeps a code from being given.
     *
     * @param code a code in use
     * @return whether it was free until now; letter case makes no difference
     */
    public boolean reserve(String code) {
        return used.add(NameKey.of(code));
    }

    /**
     * {@return a code that nobody has, which is reserved}
     *
     * @param organisation name of the organisation that the participant answers for
     */
    public String next(String organisation) {
        char letter = letter(organisation);
        String prefix = NameKey.of(String.valueOf(letter)).folded();
        int highest = used.stream().map(NameKey::folded).filter(code -> code.matches(prefix + "\\d{1,6}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        String code = String.format(Locale.ROOT, "%c%02d", letter, highest + 1);
        reserve(code);
        return code;
    }

    private static char letter(String organisation) {
        String plain = Normalizer.normalize(organisation.strip(), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return plain.chars().filter(c -> c >= 'A' && c <= 'Z').mapToObj(c -> (char) c).findFirst().orElse(OTHERWISE);
    }
}
