// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.fields;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes dates as people write them: the day before the month, unless the year comes first. */
public final class DateText {

    private static final List<DateTimeFormatter> READ = Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu",
            "d MMM uuuu", "d MMMM uuuu").map(DateText::reader).toList();
    private static final DateTimeFormatter WRITE =
            DateTimeFormatter.ofPattern(Messages.text("date.format"), Locale.UK);

    private DateText() {
    }

    private static DateTimeFormatter reader(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads a date.
     *
     * @param text what somebody wrote, such as {@code 31/3/2027}, {@code 31 March 2027} or {@code 2027-03-31}
     * @return the date; empty when it cannot be read
     */
    public static Optional<LocalDate> read(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replace(". ", ".");
        return READ.stream().map(format -> parse(plain, format)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a date so that nobody can take the month for the day.
     *
     * @param date a date
     * @return such as {@code 31 Mar 2027}
     */
    public static String write(LocalDate date) {
        return WRITE.format(date);
    }
}
