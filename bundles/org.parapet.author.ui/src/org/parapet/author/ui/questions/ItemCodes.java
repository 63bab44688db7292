// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

/**
 * Codes for new sections and items that go on as the others do. A code once made is never changed by moving, adding or
 * removing others, so that answers stay with their statement.
 */
public final class ItemCodes {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");
    private static final int LETTERS = 26;

    private ItemCodes() {
    }

    /**
     * {@return a code for one more item of a section}
     *
     * @param instrument whose items all have codes of their own
     * @param section where the item goes
     */
    public static String nextItem(Instrument instrument, Section section) {
        Set<String> taken = new HashSet<>();
        instrument.getSections().forEach(each -> each.getItems().forEach(item -> taken.add(codeOf(item))));
        return nextItem(taken, section);
    }

    static String nextItem(Set<String> taken, Section section) {
        List<Item> items = section.getItems();
        for (int i = items.size() - 1; i >= 0; i--) {
            Matcher matcher = NUMBERED.matcher(codeOf(items.get(i)));
            if (matcher.matches()) {
                return free(taken, matcher.group(1), greatest(items, matcher.group(1)) + 1, matcher.group(2).length());
            }
        }
        return free(taken, prefix(section), 1, 1);
    }

    private static long greatest(List<Item> items, String prefix) {
        long greatest = 0;
        for (Item item : items) {
            Matcher matcher = NUMBERED.matcher(codeOf(item));
            if (matcher.matches() && matcher.group(1).equals(prefix) && matcher.group(2).length() < 10) {
                greatest = Math.max(greatest, Long.parseLong(matcher.group(2)));
            }
        }
        return greatest;
    }

    private static String prefix(Section section) {
        String code = codeOf(section);
        if (code.isEmpty()) {
            return "";
        }
        return Character.isDigit(code.charAt(code.length() - 1)) ? code + "." : code;
    }

    private static String free(Set<String> taken, String prefix, long from, int width) {
        long number = from;
        while (taken.contains(code(prefix, number, width))) {
            number++;
        }
        return code(prefix, number, width);
    }

    private static String code(String prefix, long number, int width) {
        String digits = Long.toString(number);
        return prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /**
     * {@return a code for one more section}: the next number or letter.
     *
     * @param instrument whose sections all have codes of their own
     */
    public static String nextSection(Instrument instrument) {
        Set<String> taken = new HashSet<>();
        instrument.getSections().forEach(section -> taken.add(codeOf(section)));
        List<Section> sections = instrument.getSections();
        if (!sections.isEmpty()) {
            String last = codeOf(sections.getLast());
            if (last.length() == 1 && last.charAt(0) >= 'A' && last.charAt(0) < 'A' + LETTERS - 1) {
                String next = String.valueOf((char) (last.charAt(0) + 1));
                if (!taken.contains(next)) {
                    return next;
                }
            }
            Matcher matcher = NUMBERED.matcher(last);
            if (matcher.matches() && matcher.group(2).length() < 10) {
                return free(taken, matcher.group(1), Long.parseLong(matcher.group(2)) + 1, matcher.group(2).length());
            }
        }
        return free(taken, "", sections.size() + 1L, 1);
    }

    private static String codeOf(Coded part) {
        return part.getCode() == null ? "" : part.getCode();
    }
}
