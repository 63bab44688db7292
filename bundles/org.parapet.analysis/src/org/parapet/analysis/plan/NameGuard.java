// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;

/**
 * Takes the names and contacts of a partnership's participants out of free text before it reaches a report. It finds
 * full names and contacts as recorded, whatever their case and spacing; a first name or a nickname alone it cannot tell
 * from other words, so a person should still read what is published.
 */
public final class NameGuard {

    private final Optional<Pattern> pattern;

    private NameGuard(Collection<String> names) {
        String alternatives = names.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        pattern = names.isEmpty() ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /**
     * Makes a guard for the participants of a partnership.
     *
     * @param partnership the partnership
     * @return the guard
     */
    public static NameGuard of(Partnership partnership) {
        List<String> names = partnership.getParticipants().stream().flatMap(NameGuard::identifying)
                .filter(Objects::nonNull).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        return new NameGuard(names);
    }

    private static Stream<String> identifying(Participant participant) {
        return Stream.of(participant.getName(), participant.getContact());
    }

    /**
     * Takes names out of a text.
     *
     * @param text free text
     * @return the text with "a participant" in place of each name or contact
     */
    public String clean(String text) {
        return pattern.map(names -> names.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                Messages.get(opensSentence(text, match.start()) ? "plan.aParticipant.first" : "plan.aParticipant"))))
                .orElse(text);
    }

    private static boolean opensSentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
