// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Turns numbers, dates and lists into words. */
final class Wording {

    private static final char MINUS = '\u2212';

    private final String[] ones = Messages.get("number.ones").split(" ");
    private final String[] tens = Messages.get("number.tens").split(" ");
    private final Locale locale = Messages.locale();

    /** A whole number in words below 100, in figures from there on. */
    String number(int value) {
        if (value < 0 || value >= 100) {
            return NumberFormat.getIntegerInstance(locale).format(value);
        }
        if (value < ones.length) {
            return ones[value];
        }
        String ten = tens[value / 10 - 2];
        return value % 10 == 0 ? ten : Messages.get("number.joined", ten, ones[value % 10]);
    }

    /** A number with one decimal place at most, with a minus sign, not a hyphen, where it is below zero. */
    String decimal(double value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        return new DecimalFormat("#,##0.#", symbols).format(value);
    }

    String participants(int number) {
        return Messages.get("participants", number, number(number));
    }

    /** "three out of ten participants", "all ten participants", "the one participant". */
    String outOf(int number, int participants) {
        return number == participants ? Messages.get("outOf.all", participants, number(participants))
                : Messages.get("outOf", number(number), number(participants), participants);
    }

    String list(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            case 2 -> Messages.get("list.two", parts.get(0), parts.get(1));
            default -> {
                String start = parts.getFirst();
                for (String part : parts.subList(1, parts.size() - 1)) {
                    start = Messages.get("list.between", start, part);
                }
                yield Messages.get("list.last", start, parts.getLast());
            }
        };
    }

    String alternatives(List<String> parts) {
        return parts.stream().reduce((one, other) -> Messages.get("list.or", one, other)).orElse("");
    }

    /** A quotation within a sentence: the full stop at its end is left to the sentence, an ellipsis stays. */
    String quote(String text) {
        boolean stopped = text.endsWith(".") && !text.endsWith("..");
        return Messages.get("quote", stopped ? text.substring(0, text.length() - 1) : text);
    }

    String heading(String text) {
        return Messages.get("heading", text);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(Messages.get("plan.dayFormat"), locale).format(date);
    }

    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern(Messages.get("plan.monthFormat"), locale).format(date);
    }

    String sentenceCase(String text) {
        return text.isEmpty() ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(locale)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
