// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row of a form is, under all the names that pyxform takes or took, and those that KoboToolbox adds. */
enum RowType {
    /** No type stands there. */
    NONE,
    BEGIN_GROUP, BEGIN_REPEAT, END, NOTE,
    /** A question that is answered in words. */
    TEXT,
    /** A question that is answered by a number, a date or the like. */
    AS_TEXT,
    TICK, SELECT,
    /** Not asked, but known to the device or computed. */
    COMPUTED,
    /** A kind of answer that an instrument does not have. */
    WITHOUT_PLACE,
    /** The question over rows that take the same list of answers, and such a row (KoboToolbox). */
    BEGIN_SCORE, SCORE_ROW, END_SCORE,
    /**
     * Begins questions of a kind that an instrument does not have; they end where {@link #ending} says (KoboToolbox).
     */
    BEGIN_WITHOUT_PLACE,
    UNKNOWN;

    /**
     * A question with a list of answers.
     *
     * @param list the name of the list; an address, file or reference where the answers stand elsewhere
     * @param multiple whether several answers can be chosen
     * @param elsewhere whether the answers stand in a file of their own or come from earlier answers, or are ranked
     * @param other the words that ask for a further answer; empty when none is asked for
     */
    record Select(String list, boolean multiple, boolean elsewhere, Optional<String> other) {
    }

    private static final Set<String> WORDS = Set.of("text", "string");
    private static final Set<String> OTHER_VALUES = Set.of("integer", "int", "decimal", "date", "time", "datetime",
            "date time", "range", "barcode", "percentage", "phone number", "number of days in last month",
            "number of days in last six months", "number of days in last year");
    private static final Set<String> TICKS = Set.of("acknowledge", "trigger");
    private static final Set<String> COMPUTED_TYPES = Set.of("calculate", "hidden", "start", "end", "today", "deviceid",
            "device id", "imei", "username", "phonenumber", "email", "audit", "simserial", "sim id", "subscriberid",
            "subscriber id", "start-geopoint", "start time", "end time", "background-audio", "background-geopoint",
            "xml-external", "csv-external", "entity");
    private static final Set<String> NO_ANSWERS_OF_OURS = Set.of("geopoint", "gps", "location", "geotrace", "geoshape",
            "image", "photo", "picture", "audio", "video", "file", "osm", "bearing");
    private static final Set<String> BEGIN_OTHERS = Set.of("begin_rank", "begin_kobomatrix", "begin_literacy_test");
    private static final Pattern REPEAT = Pattern.compile("begin[ _](repeat|lgroup|looped group|loop( (over )?\\S+)?)");
    private static final Pattern END_OF = Pattern.compile("end[ _](group|repeat|lgroup|looped group|loop)");
    private static final Pattern LONG_NAME = Pattern.compile("(?:add|q|get) (.+?)(?: prompt)?|uri:(.+)");
    private static final Pattern ONE_OR_MORE = Pattern.compile("(?:add |q )?(select[ _]one(?: prompt)?(?: from| using)?"
            + "|select1|select[ _]multiple(?: prompt)?(?: from| using)?|select all that apply(?: from)?|rank"
            + "|select[ _]one[ _]external|select[ _]one[ _]from[ _]file|select[ _]multiple[ _]from[ _]file)"
            + " (\\S+)(?: (or[ _]other|or specify other))?", Pattern.CASE_INSENSITIVE);

    /**
     * {@return what a row of this type is}
     *
     * @param type as written, with single blanks
     */
    static RowType of(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        RowType known = named(plain);
        if (known != UNKNOWN) {
            return known;
        }
        if (select(type).isPresent()) {
            return SELECT;
        }
        Matcher longName = LONG_NAME.matcher(plain);
        if (!longName.matches()) {
            return plain.startsWith("osm ") ? WITHOUT_PLACE : UNKNOWN;
        }
        if (longName.group(2) != null || plain.startsWith("get ")) {
            return COMPUTED;
        }
        return named(longName.group(1));
    }

    private static RowType named(String plain) {
        return switch (plain) {
            case "" -> NONE;
            case "begin group", "begin_group" -> BEGIN_GROUP;
            case "note" -> NOTE;
            case "begin_score" -> BEGIN_SCORE;
            case "score__row" -> SCORE_ROW;
            case "end_score" -> END_SCORE;
            default -> WORDS.contains(plain) ? TEXT
                    : OTHER_VALUES.contains(plain) ? AS_TEXT
                    : TICKS.contains(plain) ? TICK
                    : COMPUTED_TYPES.contains(plain) ? COMPUTED
                    : NO_ANSWERS_OF_OURS.contains(plain) ? WITHOUT_PLACE
                    : BEGIN_OTHERS.contains(plain) ? BEGIN_WITHOUT_PLACE
                    : REPEAT.matcher(plain).matches() ? BEGIN_REPEAT
                    : END_OF.matcher(plain).matches() ? END : UNKNOWN;
        };
    }

    /** {@return the type that ends what a type of this kind begins, such as {@code end_rank}} */
    static String ending(String type) {
        return type.toLowerCase(Locale.ROOT).replaceFirst("^begin", "end");
    }

    /**
     * {@return the list of answers that a type names}; empty when it names none.
     *
     * @param type as written, with single blanks
     */
    static Optional<Select> select(String type) {
        Matcher select = ONE_OR_MORE.matcher(type);
        if (!select.matches()) {
            return Optional.empty();
        }
        String kind = select.group(1).toLowerCase(Locale.ROOT).replace(' ', '_');
        boolean elsewhere = kind.equals("rank") || kind.endsWith("external") || kind.endsWith("file")
                || select.group(2).startsWith("${");
        return Optional.of(new Select(select.group(2), kind.startsWith("select_multiple")
                || kind.startsWith("select_all"), elsewhere, Optional.ofNullable(select.group(3))));
    }
}
